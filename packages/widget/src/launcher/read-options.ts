import type { Theme, WidgetOptions } from '../widget.js';
import { lookOf } from './page-look.js';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** An attribute that is there without a value says yes. */
function flag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  return !['false', 'no', 'off', '0', 'denied'].includes(value.toLowerCase());
}

/**
 * The script tag's attributes and what `Baton('init', {…})` was given, as options. A value that can not be meant is
 * left out, so that a typing error in one attribute does not cost the chat.
 */
export function readOptions(raw: Readonly<Record<string, unknown>>): WidgetOptions {
  const zIndex = Number(raw.zIndex);
  const given = raw as WidgetOptions;
  return {
    workspace: text(raw.workspace),
    apiBase: text(raw.apiBase)?.replace(/\/+$/, ''),
    backend: given.backend,
    answer: given.answer,
    locale: text(raw.locale),
    theme: THEMES.find((theme) => theme === raw.theme),
    position: text(raw.position) ? (String(raw.position).includes('left') ? 'left' : 'right') : undefined,
    look: given.look ?? lookOf(raw),
    zIndex: raw.zIndex !== undefined && Number.isFinite(zIndex) ? zIndex : undefined,
    inline: text(raw.inline) ?? (typeof raw.inline === 'object' ? given.inline : undefined),
    nonce: text(raw.nonce),
    hideLauncher: flag(raw.hideLauncher),
    consent: flag(raw.consent),
    context: given.context,
  };
}
