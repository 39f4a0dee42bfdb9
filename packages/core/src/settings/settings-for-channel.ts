import type { HandoffSettings } from './handoff-settings.js';

/** What holds for settings that were saved before these could be chosen. */
const FALLBACKS = {
  expireAfterMinutes: null,
  whenPersonAway: 'keep',
  whenPersonDeactivated: 'requeue',
} as const satisfies Partial<HandoffSettings['fallbacks']>;

/** The settings as they hold for one channel: the general ones with that channel's differences over them. */
export function settingsForChannel(settings: HandoffSettings, channel: string): HandoffSettings {
  const override = Object.hasOwn(settings.channels, channel) ? settings.channels[channel] : undefined;
  if (!override && Object.hasOwn(settings.fallbacks, 'whenPersonAway')) return settings;
  const { messages, fallbacks, ...rest } = override ?? {};
  return {
    ...settings,
    ...rest,
    messages: { ...settings.messages, ...messages },
    fallbacks: { ...FALLBACKS, ...settings.fallbacks, ...fallbacks },
  };
}
