/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const nested = (depth: number): unknown => (depth === 0 ? [] : [nested(depth - 1)]);

/** Values that no request should have; each is parsed afresh, so that `__proto__` is a key of its own. */
const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => -1,
  () => 1e308,
  () => true,
  () => '',
  () => '\u0000',
  () => '\ud800',
  () => 'x'.repeat(20_000),
  () => [],
  () => [null, [null]],
  () => nested(200),
  () => new Uint8Array(64),
  () => JSON.parse('{"__proto__": {"polluted": true}}'),
  () => JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  () => ({ toString: 'no', valueOf: 1, length: -1 }),
  () => JSON.parse('{"then": 1}'),
];

/** The fields that requests read, so that some of what is wrong is found deep inside. */
const FIELDS = [
  'conversationId',
  'clientId',
  'text',
  'afterSeq',
  'beforeSeq',
  'workspace',
  'token',
  'key',
  'reason',
  'context',
  'attachments',
  'email',
  'page',
  'active',
  'seq',
  'score',
  '__proto__',
  'constructor',
];

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** A payload that is wrong somewhere: a bare value, or fields of which some are. */
export function malformedPayload(random: () => number): unknown {
  if (random() < 0.3) return pick(VALUES, random)();
  const fields = Array.from({ length: 1 + Math.floor(random() * 5) }, () => [
    pick(FIELDS, random),
    pick(VALUES, random)(),
  ]);
  const payload: object = {};
  for (const [name, value] of fields)
    Object.defineProperty(payload, name as string, { value, enumerable: true, configurable: true });
  return payload;
}

/** Text that is no JSON, or JSON that is no request. */
export function malformedBody(random: () => number): string {
  const text = JSON.stringify(malformedPayload(random)) ?? 'undefined';
  const cut = Math.floor(random() * text.length);
  return random() < 0.5 ? text : `${text.slice(0, cut)}\u0000${text.slice(cut + 1)}`;
}
