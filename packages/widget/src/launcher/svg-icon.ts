const SVG = 'http://www.w3.org/2000/svg';

/** The paths of an icon on a field of 24 × 24, each with the width of its stroke. */
export type IconPaths = readonly (readonly [path: string, strokeWidth: string])[];

/** A speech bubble with the baton in it. */
export const CHAT_ICON: IconPaths = [
  [
    'M12 3.5c5 0 9 3.4 9 7.8s-4 7.8-9 7.8c-1 0-2-.1-2.9-.4L4.6 20.6l1-3.6C4 15.5 3 13.5 3 11.3 3 6.9 7 3.5 12 3.5Z',
    '1.8',
  ],
  ['m9.2 13.6 5.6-4.6', '2.6'],
];

export const CHEVRON_DOWN_ICON: IconPaths = [['m6 9.5 6 6 6-6', '2.2']];

/** The customer agent's mark: the baton between two hands. */
export const ASSISTANT_ICON: IconPaths = [
  ['m8.5 15.5 7-7', '3'],
  ['M5 12.5v3.7C5 17.8 6.2 19 7.8 19h3.7', '1.8'],
  ['M19 11.5V7.8C19 6.2 17.8 5 16.2 5h-3.7', '1.8'],
];

export const SEND_ICON: IconPaths = [['M12 19V5.5M6 11l6-6 6 6', '2.2']];

/** Draws an icon node by node, which a page's Trusted Types policy lets pass. */
export function svgIcon(page: Document, paths: IconPaths, size: string): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const node = page.createElementNS(SVG, name) as SVGElement;
    for (const attribute of Object.keys(attributes)) node.setAttribute(attribute, attributes[attribute]!);
    return node;
  };
  const icon = make('svg', {
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  for (const [d, width] of paths) icon.append(make('path', { d, 'stroke-width': width }));
  return icon;
}
