const SAFE_SCHEMES = ['http:', 'https:', 'mailto:'];

/** The address when a visitor may safely follow it; null for every other scheme, and for what is no whole address. */
export function safeLink(address: string): string | null {
  try {
    const url = new URL(address.trim());
    return SAFE_SCHEMES.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
