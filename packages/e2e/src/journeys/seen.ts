import type { Locator, Page } from '@playwright/test';
import { whenStill } from './when-still.js';

/** Whatever has to be told from its ground: words, icons, and what is drawn without either. */
const PARTS = [
  'svg, h1, h2, p, label, legend, time, a, textarea, input, progress, .avatar, .badge, .tray-name, .tray-state',
  '.dots i, .relay-end, .relay-track, .relay-track i, .day, .bubble, button, .face',
].join();
/** What must have edges, and which: top, right, bottom, left. */
const EDGES: readonly (readonly [string, string])[] = [
  ['.launcher:not(:has(.badge:not(:empty))), .badge:not(:empty)', 'trbl'],
  ['.panel, .field, .menu, .emoji, .bubble, .bubble pre, .to-end, .drop, .tray-file', 'trbl'],
  ['.file-chip, .suggestions button, .button, .chip, .face, input, .comment, .avatar', 'trbl'],
  ['.send:not(:disabled), .tray progress', 'trbl'],
  ['.card, .composer', 't'],
  ['.header:not(:has(.menu)), .connection p', 'b'],
];

interface Part {
  readonly name: string;
  readonly edges: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of the chat that are in front and not cut off. */
function visibleParts(page: Page): Promise<Part[]> {
  return page.locator('baton-chat').evaluate(
    (host, { selector, edged }) => {
      const root = host.shadowRoot!;
      const isWhole = (part: Element, { top, bottom }: DOMRect) => {
        const frame = part.parentElement?.closest('.log, .tray ul')?.getBoundingClientRect();
        return !frame || (top >= frame.top && bottom <= frame.bottom);
      };
      const isInFront = (part: Element, { x, y, width, height }: DOMRect) =>
        // In its middle, and where its edges are looked at: a button may float over a part of it.
        [
          [x + width / 2, y + height / 2],
          [x + 1, y + height / 2],
          [x + width - 1, y + height / 2],
        ].every(([left, top]) => {
          const front = root.elementFromPoint(left!, top!);
          return front === null || part.contains(front) || front.contains(part) || part.matches('.drop');
        });
      const all = [selector, ...edged.map(([names]) => names)].join();
      return [...root.querySelectorAll(all)].flatMap((part) => {
        const box = part.getBoundingClientRect();
        const isSeen = part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        const isHidden = part.closest('.hidden-label, [data-shown="false"], .file-input') !== null;
        if (!isSeen || isHidden || box.width < 2 || !isWhole(part, box) || !isInFront(part, box)) return [];
        const edges = edged.find(([names]) => part.matches(names))?.[1] ?? '';
        const name = `${part.localName}.${part.getAttribute('class') ?? ''} ${part.textContent?.slice(0, 20)}`;
        // A line beside a date is a line: the date itself says nothing of it.
        const width = part.matches('.day') ? box.width / 8 : box.width;
        return [{ name, edges, x: box.x, y: box.y, width, height: box.height }];
      });
    },
    { selector: PARTS, edged: EDGES },
  );
}

async function picture(page: Page, clip?: Part): Promise<string> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', ...(clip && { clip }) });
  return png.toString('base64');
}

/** What of the chat can not be told from what it stands on, as lines that say which. */
export async function unseen(page: Page): Promise<string[]> {
  await whenStill(page);
  const parts = await visibleParts(page);
  const looks = await page.evaluate(([png, boxes]) => window.lookAt(png, boxes), [
    await picture(page),
    parts,
  ] as const);
  return parts.flatMap(({ name, edges }, index) => {
    const { contrast, edges: found } = looks[index]!;
    const missing = [...'trbl'].filter((side, place) => edges.includes(side) && found[place]! < 3);
    return [
      ...(contrast < 3 ? [`${name}: ${contrast.toFixed(1)}`] : []),
      ...(missing.length > 0 ? [`${name}: no edge ${missing.join()}`] : []),
    ];
  });
}

/** How many pixels of an element, and close to it, change so that it can be seen. */
export async function changes(element: Locator, act: () => Promise<unknown>): Promise<number> {
  const page = element.page();
  await whenStill(page);
  const { x, y, width, height } = (await element.boundingBox())!;
  const clip = { name: '', edges: '', x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
  const before = await picture(page, clip);
  await act();
  await whenStill(page);
  return page.evaluate((pngs) => window.countChanges(pngs), [before, await picture(page, clip)] as const);
}
