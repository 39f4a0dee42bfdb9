const PROXY_ADDRESS = /^(::1$|127\.|::ffff:127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd])/;

/**
 * Who asks, as far as it can be trusted: what a proxy forwards counts only when one on this network sends it.
 *
 * @param direct The address at the other end of the connection.
 * @param forwarded The header `x-forwarded-for`; its last entry is what the nearest proxy saw.
 */
export function clientAddress(direct: string, forwarded: string | undefined): string {
  const last = forwarded?.split(',').at(-1)?.trim();
  return last && PROXY_ADDRESS.test(direct) ? last : direct;
}
