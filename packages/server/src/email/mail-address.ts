/** Somebody's address, in lower case, with their name where one was given. */
export interface MailAddress {
  readonly address: string;
  readonly name: string | null;
}

const ADDRESS = /[^\s<>"(),;:@]+@[^\s<>"(),;:@]+\.[^\s<>"(),;:@]+/;

function parseOne(text: string): MailAddress | null {
  const inBrackets = /<([^<>]*)>/.exec(text)?.[1];
  const address = ADDRESS.exec(inBrackets ?? text)?.[0]?.toLowerCase();
  if (!address) return null;
  const rest = inBrackets === undefined ? '' : text.slice(0, text.indexOf('<'));
  const name = rest
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('\\"', '"')
    .trim();
  return { address, name: name === '' || name.toLowerCase() === address ? null : name.slice(0, 100) };
}

/** Splits at commas and semicolons that stand outside quotes and brackets. */
function splitList(text: string): string[] {
  return text.match(/(?:"(?:[^"\\]|\\.)*"|<[^<>]*>|[^,;])+/g) ?? [];
}

/** The addresses of a header such as `To`; what is none is left out. */
export function parseAddresses(text: string): MailAddress[] {
  return splitList(text)
    .map(parseOne)
    .filter((address) => address !== null);
}

/** Letters and digits, long enough that nobody guesses it; mail systems fold the case of addresses. */
const TOKEN = /^[a-z2-7]{26}$/;

/** The address that answers go to: `reply@example.com` becomes `reply+<token>@example.com`. */
export function tokenAddress(base: string, token: string): string {
  const at = base.lastIndexOf('@');
  return `${base.slice(0, at)}+${token}${base.slice(at)}`;
}

/** The token in an address, or null. */
export function tokenIn(address: string): string | null {
  const local = address.slice(0, address.lastIndexOf('@'));
  const token = local.slice(local.lastIndexOf('+') + 1).toLowerCase();
  return local.includes('+') && TOKEN.test(token) ? token : null;
}
