/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number];

/** Least contrast of text with what is behind it (WCAG 2.2, 1.4.3 at level AA). */
export const MIN_TEXT_CONTRAST = 4.5;
/** Least contrast of a control with what is beside it (WCAG 2.2, 1.4.11). */
export const MIN_CONTROL_CONTRAST = 3;

function parseHex(color: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits) return null;
  const part = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16);
  return [part(0), part(2), part(4)];
}

/** WCAG's relative luminance, 0 (black) to 1 (white). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours as `#rrggbb` stand apart, from 1 (the same) to 21; 1 when one cannot be read. */
export function contrastRatio(first: string, second: string): number {
  const [a, b] = [parseHex(first), parseHex(second)];
  if (!a || !b) return 1;
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The better of near-black and white for text on a colour. */
export function readableOn(color: string): '#ffffff' | '#111318' {
  return contrastRatio(color, '#ffffff') >= contrastRatio(color, '#111318') ? '#ffffff' : '#111318';
}
