import { BlockList, isIP } from 'node:net';

/** Whose word on where a request comes from is believed. */
export interface TrustedProxies {
  /** True for the address of one of them. */
  includes(address: string): boolean;
  /** How many may stand one behind the other. */
  readonly hops: number;
}

const OWN_NETWORKS = ['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '::1/128', 'fc00::/7'];

function addTo(list: BlockList, network: string): boolean {
  const [address = '', bits, ...rest] = network.split('/');
  const family = isIP(address);
  const most = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? most : Number(bits);
  if (family === 0 || rest.length > 0 || bits === '' || !Number.isInteger(prefix)) return false;
  if (prefix < 0 || prefix > most) return false;
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return true;
}

function listed(networks: readonly string[], hops: number): TrustedProxies | null {
  const list = new BlockList();
  if (!networks.every((network) => addTo(list, network))) return null;
  return {
    hops,
    // An address that an IPv6 listener gives as `::ffff:10.0.0.1` is found among those of IPv4.
    includes: (address) => list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6'),
  };
}

/**
 * Reads the setting: addresses and networks such as `10.0.0.0/8`, between commas; `none`: nobody is believed. Null when
 * it is neither.
 */
export function parseTrustedProxies(text: string): TrustedProxies | null {
  if (text.toLowerCase() === 'none') return listed([], 0);
  return listed(
    text.split(',').map((network) => network.trim()),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * Believed where nothing is set: one proxy on this machine or on a private network. Not more than one, as then visitors
 * on that network could say that they were proxies.
 */
export const NEAREST_PROXY = listed(OWN_NETWORKS, 1) as TrustedProxies;

/** The address in an entry of `x-forwarded-for`, some of which have a port; '' when it holds none. */
function addressIn(entry: string): string {
  const bare = entry.trim();
  if (isIP(bare)) return bare;
  const withoutPort = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(bare);
  const address = withoutPort?.[1] ?? withoutPort?.[2] ?? '';
  return isIP(address) ? address : '';
}

/** One visitor's own: of IPv6 the network of 64 bits, which is the least that one of them is given (RFC 6177). */
function ownPart(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (isIP(address) !== 6) return address;
  const [written = ''] = address.split('%');
  const [head = '', tail] = new URL(`http://[${written}]/`).hostname.slice(1, -1).split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}

/**
 * Who asks, as far as it can be trusted: each believed proxy is asked whom it spoke for, from the nearest on.
 *
 * @param direct The address at the other end of the connection; '' when there is none.
 * @param forwarded The header `x-forwarded-for`; its last entry is what the nearest proxy saw.
 * @returns An IPv4 address, or the network of 64 bits around one of IPv6, as in `2001:db8:1:2::/64`.
 */
export function clientAddress(
  proxies: TrustedProxies,
  direct: string,
  forwarded: string | undefined,
): string {
  const entries = forwarded?.split(',') ?? [];
  let address = direct;
  for (let hops = 0; hops < proxies.hops && address !== '' && proxies.includes(address); hops++) {
    const next = addressIn(entries.pop() ?? '');
    if (next === '') break;
    address = next;
  }
  return ownPart(address);
}
