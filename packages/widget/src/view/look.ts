import { readableOn, type WidgetLook } from '@baton/core';

/**
 * The owner's look as CSS custom properties of the widget's root. The page's own `--baton-…` properties come first, so
 * that a style sheet always wins over the theme editor.
 */
export function lookProperties(look: WidgetLook | null): Record<string, string> {
  if (!look) return {};
  const { accent, accentDark, radius, font, density } = look;
  const dark = accentDark ?? accent;
  return {
    ...(accent && { '--look-accent': accent, '--look-on-accent': readableOn(accent) }),
    ...(dark && { '--look-accent-dark': dark, '--look-on-accent-dark': readableOn(dark) }),
    '--look-radius': `${radius}px`,
    ...(font && { '--look-font': font }),
    ...(density === 'compact' && { '--look-gap': '12px', '--look-size': '14px', '--look-pad': '8px 12px' }),
  };
}
