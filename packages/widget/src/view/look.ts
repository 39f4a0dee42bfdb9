import type { WidgetLook } from '@baton/core';
import type { RememberedLook } from '../launcher/remembered-look.js';

/** The colours of buttons, and of what stands on them. */
async function colours(accent: string | null, accentDark: string | null): Promise<Record<string, string>> {
  const dark = accentDark ?? accent;
  if (!dark) return {};
  const { readableOn } = await import('./readable-on.js');
  return {
    ...(accent && { '--look-accent': accent, '--look-on-accent': readableOn(accent) }),
    '--look-accent-dark': dark,
    '--look-on-accent-dark': readableOn(dark),
  };
}

/**
 * The owner's look with the CSS custom properties of the widget's root that it comes to. The page's own `--baton-…`
 * properties come first, so that a style sheet always wins over the theme editor.
 *
 * @param name What the owner calls the customer agent.
 */
export async function completeLook(look: WidgetLook, name?: string): Promise<RememberedLook> {
  const { accent, accentDark, radius, font, density, logoUrl } = look;
  const properties = {
    ...(await colours(accent, accentDark)),
    '--look-radius': `${radius}px`,
    ...(font && { '--look-font': font }),
    ...(logoUrl && { '--look-logo': `url(${JSON.stringify(logoUrl)})`, '--look-mark': 'none' }),
    ...(density === 'compact' && { '--look-gap': '12px', '--look-size': '14px', '--look-pad': '8px 12px' }),
  };
  return { ...look, ...(name && { name }), properties };
}
