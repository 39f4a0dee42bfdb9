/** A part of a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture shows of a part. */
export interface Seen {
  /** The highest contrast to its commonest colour that a handful of its pixels have (WCAG: 1 to 21). */
  readonly contrast: number;
  /** The same along most of its top, right, bottom and left edge. */
  readonly edges: readonly number[];
}

interface Pixels {
  readonly width: number;
  readonly data: Uint8ClampedArray;
}

/** So many pixels inside and outside of a part belong to its edge. */
const EDGE_PX = 3;
/** A thin line or a small icon has at least as many pixels of its own colour. */
const HANDFUL = 6;
/** Places along an edge, and at how many of them it must be seen. */
const [PLACES, MOST] = [21, 18];

async function decode(png: string): Promise<Pixels> {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  canvas.drawImage(picture, 0, 0);
  return canvas.getImageData(0, 0, picture.width, picture.height);
}

const linear = (value: number) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);

function luminance(colour: number): number {
  return 0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
}

function contrast(one: number, other: number): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function colourAt({ data, width }: Pixels, x: number, y: number): number {
  const place = (Math.round(y) * width + Math.round(x)) * 4;
  return (data[place]! << 16) | (data[place + 1]! << 8) | data[place + 2]!;
}

/** The value that so many of a list reach. */
function reached(values: readonly number[], count: number): number {
  return [...values].sort((one, other) => other - one)[Math.min(count, values.length) - 1] ?? 1;
}

function countColours(pixels: Pixels, { x, y, width, height }: Box): Map<number, number> {
  const counts = new Map<number, number>();
  for (let down = y - EDGE_PX; down < y + height + EDGE_PX; down++) {
    for (let right = x - EDGE_PX; right < x + width + EDGE_PX; right++) {
      const colour = colourAt(pixels, right, down);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}

/** How well the middle half of an edge is seen. `at` gives the colour at a share of its length, so far across it. */
function edge(ground: number, at: (share: number, across: number) => number): number {
  const best = Array.from({ length: PLACES }, (_, place) =>
    Math.max(
      ...Array.from({ length: 2 * EDGE_PX + 1 }, (_, step) =>
        contrast(at(0.25 + place / (2 * (PLACES - 1)), step - EDGE_PX), ground),
      ),
    ),
  );
  return reached(best, MOST);
}

function seen(pixels: Pixels, box: Box): Seen {
  const counts = countColours(pixels, box);
  const [ground] = [...counts].sort(([, one], [, other]) => other - one)[0]!;
  const values = [...counts].flatMap(([colour, count]) =>
    Array<number>(Math.min(count, HANDFUL)).fill(contrast(colour, ground)),
  );
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width - 1, y + height - 1];
  return {
    contrast: reached(values, HANDFUL),
    edges: [
      edge(ground, (share, across) => colourAt(pixels, x + width * share, y + across)),
      edge(ground, (share, across) => colourAt(pixels, right + across, y + height * share)),
      edge(ground, (share, across) => colourAt(pixels, x + width * share, bottom + across)),
      edge(ground, (share, across) => colourAt(pixels, x + across, y + height * share)),
    ],
  };
}

/** What parts of a picture look like; all within it. */
export async function lookAt(png: string, boxes: readonly Box[]): Promise<Seen[]> {
  const pixels = await decode(png);
  return boxes.map((box) => seen(pixels, box));
}

/** How many pixels of two pictures of one size differ by a contrast of at least 3 to 1 (WCAG 2.2, 1.4.11). */
export async function countChanges(pngs: readonly [string, string]): Promise<number> {
  const [before, after] = [await decode(pngs[0]), await decode(pngs[1])];
  let count = 0;
  for (let place = 0; place < before.data.length / 4; place++) {
    const [x, y] = [place % before.width, Math.floor(place / before.width)];
    if (contrast(colourAt(before, x, y), colourAt(after, x, y)) >= 3) count += 1;
  }
  return count;
}
