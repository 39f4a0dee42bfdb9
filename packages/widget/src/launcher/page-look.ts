import type { WidgetLook } from '@baton/core';

/**
 * What the page itself says of the look: colours and lengths as in CSS. Each is the custom property `--baton-…` of the
 * widget's element (`onAccent` is `--baton-on-accent`), so it comes before the owner's settings in the console. `logo` is
 * the address of an image.
 */
export interface PageLook {
  readonly accent?: string;
  readonly onAccent?: string;
  readonly accentDark?: string;
  readonly radius?: string;
  readonly font?: string;
  readonly size?: string;
  readonly logo?: string;
  readonly launcher?: WidgetLook['launcher'];
  readonly launcherText?: string;
}

const PROPERTIES = ['accent', 'onAccent', 'accentDark', 'radius', 'font', 'size', 'logo'] as const;

/** The look among the attributes of a script tag: one for each part of it. */
export function lookOf(raw: Readonly<Record<string, unknown>>): PageLook {
  const names = [...PROPERTIES, 'launcher', 'launcherText'];
  return Object.fromEntries(names.map((name) => [name, raw[name]]));
}

/**
 * Puts the page's look on the widget's element; what is left out is left to the owner.
 *
 * @returns What takes it off again.
 */
export function wear(host: HTMLElement, look: PageLook): () => void {
  // In the place of the assistant's mark.
  const worn = new Map(look.logo ? [['--look-mark', 'none']] : []);
  for (const name of PROPERTIES) {
    const value = look[name];
    const property = `--baton-${name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`;
    if (value) worn.set(property, name === 'logo' ? `url(${JSON.stringify(value)})` : value);
  }
  for (const [property, value] of worn) host.style.setProperty(property, value);
  return () => {
    for (const property of worn.keys()) host.style.removeProperty(property);
  };
}
