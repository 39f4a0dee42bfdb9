/** Which pages may embed a workspace's widget. */
export interface OriginRules {
  /** Exact origins, as `https://www.example.com`; `null` is what sandboxed frames send, whoever made them. */
  readonly allowed_origins: readonly string[];
  /** Also every origin of this machine, on any port (the demo workspace). */
  readonly allows_loopback: boolean;
}

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function isLoopback(origin: URL): boolean {
  return LOOPBACK.test(origin.hostname);
}

/**
 * Whether a page of this origin may open a session (contract, REST). The server's own pages always may. A client that
 * sends no origin is not a browser: no other site's page can make it act, so it may.
 */
export function isAllowedOrigin(
  rules: OriginRules,
  connection: { origin: string | undefined; host: string | undefined },
): boolean {
  const { origin, host } = connection;
  if (origin === undefined) return true;
  if (origin === 'null') return rules.allowed_origins.includes('null');
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (host !== undefined && url.host === host) return true;
  if (rules.allowed_origins.includes(url.origin)) return true;
  return rules.allows_loopback && isLoopback(url);
}
