import type { HandoffSettings } from './handoff-settings.js';

/** The settings as they hold for one channel: the general ones with that channel's differences over them. */
export function settingsForChannel(settings: HandoffSettings, channel: string): HandoffSettings {
  const override = Object.hasOwn(settings.channels, channel) ? settings.channels[channel] : undefined;
  if (!override) return settings;
  const { messages, fallbacks, ...rest } = override;
  return {
    ...settings,
    ...rest,
    messages: { ...settings.messages, ...messages },
    fallbacks: { ...settings.fallbacks, ...fallbacks },
  };
}
