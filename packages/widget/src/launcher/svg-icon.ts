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
