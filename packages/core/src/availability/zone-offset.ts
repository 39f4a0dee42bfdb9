const MINUTE_MS = 60_000;
/** Bounds what one zone remembers; a routing pass asks for a handful of minutes. */
const MAX_REMEMBERED = 2_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offset by minute since 1970: clocks change on whole minutes. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** Whether this machine's time-zone data has a zone of this IANA name, such as `Europe/Amsterdam`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  // A zone that was saved where it was known must not stop a handoff where it is not.
  const zone = { format: formatFor(isTimeZone(timeZone) ? timeZone : 'UTC'), offsets: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

/** How far the clock on the wall of a zone is ahead of UTC at a moment, in milliseconds. UTC for an unknown zone. */
export function offsetAt(timeZone: string, atMs: number): number {
  const zone = zoneOf(timeZone);
  const minute = Math.floor(atMs / MINUTE_MS);
  const known = zone.offsets.get(minute);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const { type, value } of zone.format.formatToParts(minute * MINUTE_MS)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0, second = 0 } = parts;
  const offset = Date.UTC(year, month - 1, day, hour, minutes, second) - minute * MINUTE_MS;
  if (zone.offsets.size >= MAX_REMEMBERED) zone.offsets.clear();
  zone.offsets.set(minute, offset);
  return offset;
}
