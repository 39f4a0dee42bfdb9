import {
  contrastRatio,
  MIN_CONTROL_CONTRAST,
  MIN_TEXT_CONTRAST,
  readableOn,
  type WidgetLook,
} from '@baton/core';

const LIGHT_SURFACE = '#ffffff';
const DARK_SURFACE = '#1c1a18';

/** One thing that some visitors would not be able to read, with how far it is from what WCAG asks. */
export interface LookWarning {
  readonly field: 'accent' | 'accentDark';
  readonly text: string;
}

const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toFixed(1)} : 1`;

/** What of these colours is too faint, by WCAG 2.2 (1.4.3 and 1.4.11). */
export function lookWarnings({ accent, accentDark }: WidgetLook): LookWarning[] {
  const warnings: LookWarning[] = [];
  if (accent) {
    const link = contrastRatio(accent, LIGHT_SURFACE);
    const label = contrastRatio(accent, readableOn(accent));
    if (link < MIN_TEXT_CONTRAST)
      warnings.push({
        field: 'accent',
        text: `Links in this colour are hard to read on white: ${ratio(link)}, and it takes ${MIN_TEXT_CONTRAST} : 1. Choose a darker one.`,
      });
    if (label < MIN_TEXT_CONTRAST)
      warnings.push({
        field: 'accent',
        text: `Text on this colour is hard to read: ${ratio(label)}, and it takes ${MIN_TEXT_CONTRAST} : 1.`,
      });
  }
  const dark = accentDark ?? accent;
  const onDark = dark ? contrastRatio(dark, DARK_SURFACE) : MIN_CONTROL_CONTRAST;
  if (onDark < MIN_CONTROL_CONTRAST)
    warnings.push({
      field: 'accentDark',
      text: `Buttons in this colour are hard to see in the dark theme: ${ratio(onDark)}, and it takes ${MIN_CONTROL_CONTRAST} : 1. Choose a lighter one.`,
    });
  return warnings;
}
