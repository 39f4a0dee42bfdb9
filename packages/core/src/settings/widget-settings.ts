import * as v from 'valibot';
import type { FieldIssue } from '../errors.js';
import { fieldIssue, plainMessage } from './field-issue.js';

export const WIDGET_DENSITIES = ['comfortable', 'compact'] as const;
export const WIDGET_LAUNCHERS = ['circle', 'rounded', 'pill'] as const;

/** Most fields of a form before the chat: each one turns visitors away (product choice). */
const MAX_FIELDS = 6;
const MAX_RADIUS = 28;

const toggle = v.boolean('Choose true or false.');
const color = v.nullable(
  v.pipe(
    v.string('Give a colour as text.'),
    v.regex(/^#[0-9a-fA-F]{6}$/, 'Give a colour as # and six hexadecimal digits.'),
  ),
);
const shortText = v.pipe(v.string('Give a text.'), v.trim(), v.maxLength(60, 'Use at most 60 characters.'));
const font = v.pipe(
  v.string('Give a font family as text.'),
  v.trim(),
  v.maxLength(200, 'Use at most 200 characters.'),
  v.regex(/^[^;{}<>()\\]*$/, 'Give font families only, as in "Inter, sans-serif".'),
);
const logo = v.nullable(
  v.pipe(
    v.string('Give an address as text.'),
    v.maxLength(500, 'This address is too long.'),
    v.regex(/^https:\/\/[^\s"'<>\\]+$/, 'Give an address that begins with https://.'),
  ),
);

const lookSchema = v.object({
  /** Buttons, the visitor's own messages and the launcher, as `#rrggbb`; null: Baton's own. */
  accent: v.optional(color, null),
  /** The same on dark backgrounds; null: a lighter accent. */
  accentDark: v.optional(color, null),
  /** Corners of the panel in pixels; everything within follows. */
  radius: v.optional(
    v.pipe(
      v.number('Give a number of pixels.'),
      v.minValue(0, 'Give 0 or more.'),
      v.maxValue(MAX_RADIUS, `Give at most ${MAX_RADIUS}.`),
    ),
    18,
  ),
  /** Font families as in CSS; empty: the visitor's system font. */
  font: v.optional(font, ''),
  density: v.optional(v.picklist(WIDGET_DENSITIES, 'Choose comfortable or compact.'), 'comfortable'),
  logoUrl: v.optional(logo, null),
  launcher: v.optional(v.picklist(WIDGET_LAUNCHERS, 'Choose circle, rounded or pill.'), 'circle'),
  /** Beside the launcher's icon, for the shapes that have room. */
  launcherText: v.optional(shortText, ''),
  position: v.optional(v.picklist(['right', 'left'] as const, 'Choose right or left.'), 'right'),
  theme: v.optional(v.picklist(['auto', 'light', 'dark'] as const, 'Choose auto, light or dark.'), 'auto'),
});

const fieldSchema = v.object({
  /** `name` and `email` fill the contact; every other one is kept with the conversation under its label. */
  id: v.pipe(
    v.string('Give an id as text.'),
    v.regex(/^[a-z][a-z0-9_]{0,39}$/, 'Use up to 40 small letters, digits and underscores.'),
  ),
  /** Empty for `name` and `email`: the visitor reads these in their own language. */
  label: v.optional(shortText, ''),
  required: v.optional(toggle, false),
});

const fields = v.pipe(
  v.array(fieldSchema, 'Give a list of fields.'),
  v.maxLength(MAX_FIELDS, `Ask for at most ${MAX_FIELDS} things.`),
  v.check(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
    'Two fields have the same id. Give each its own.',
  ),
  v.check(
    (list) => list.every(({ id, label }) => label !== '' || id === 'name' || id === 'email'),
    'Give each field of your own a label.',
  ),
);

/** How the widget looks and what it offers, one document per workspace. */
export const widgetSettingsSchema = v.object({
  look: v.optional(lookSchema, {}),
  /** Asked before the first message. */
  preChat: v.optional(v.object({ enabled: v.optional(toggle, false), fields: v.optional(fields, []) }), {}),
  /** Asks for an address when the visitor waits and nobody is there. */
  askEmailWhenAway: v.optional(toggle, true),
  attachments: v.optional(toggle, true),
  rating: v.optional(toggle, true),
  transcript: v.optional(toggle, true),
});

export type WidgetSettings = v.InferOutput<typeof widgetSettingsSchema>;
export type WidgetLook = WidgetSettings['look'];
export type FormField = v.InferOutput<typeof fieldSchema>;

/** Reads widget settings from anywhere; missing fields get their defaults, each fault names its field. Never throws. */
export function parseWidgetSettings(
  input: unknown,
): { ok: true; settings: WidgetSettings } | { ok: false; issues: readonly FieldIssue[] } {
  const result = v.safeParse(widgetSettingsSchema, input, { message: plainMessage });
  return result.success
    ? { ok: true, settings: result.output }
    : { ok: false, issues: result.issues.map(fieldIssue) };
}
