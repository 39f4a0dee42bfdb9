import { type ChannelOverride, type HandoffSettings, settingsForChannel } from '@baton/core';

/** The sections that a channel can have of its own. */
export type OverrideSection = keyof ChannelOverride;

/** Which settings are being edited: the general ones (null), or a channel's differences from them. */
export type Scope = string | null;

const overrideOf = (settings: HandoffSettings, channel: string): ChannelOverride =>
  Object.hasOwn(settings.channels, channel) ? (settings.channels[channel] ?? {}) : {};

/** The settings as they hold in a scope. */
export function settingsIn(settings: HandoffSettings, scope: Scope): HandoffSettings {
  return scope === null ? settings : settingsForChannel(settings, scope);
}

/** Whether a channel has a section of its own. */
export function isOwn(settings: HandoffSettings, channel: string, section: OverrideSection): boolean {
  return overrideOf(settings, channel)[section] !== undefined;
}

/** The sections that a channel has of its own. */
export function ownSections(settings: HandoffSettings, channel: string): OverrideSection[] {
  return (Object.keys(overrideOf(settings, channel)) as OverrideSection[]).filter((section) =>
    isOwn(settings, channel, section),
  );
}

/** Changes sections in a scope; a channel's other sections go on following the general settings. */
export function editScope(
  settings: HandoffSettings,
  scope: Scope,
  patch: Partial<Pick<HandoffSettings, OverrideSection>>,
): HandoffSettings {
  if (scope === null) return { ...settings, ...patch };
  const override = { ...overrideOf(settings, scope), ...patch };
  return { ...settings, channels: { ...settings.channels, [scope]: override } };
}

/** Gives a channel a section of its own, equal to the general one for a start. */
export function makeOwn(
  settings: HandoffSettings,
  channel: string,
  section: OverrideSection,
): HandoffSettings {
  return editScope(settings, channel, { [section]: settings[section] });
}

/** Lets a channel's section follow the general settings again. */
export function followGeneral(
  settings: HandoffSettings,
  channel: string,
  section: OverrideSection,
): HandoffSettings {
  const { [section]: _, ...rest } = overrideOf(settings, channel);
  const { [channel]: __, ...others } = settings.channels;
  const channels = Object.keys(rest).length > 0 ? { ...settings.channels, [channel]: rest } : others;
  return { ...settings, channels };
}
