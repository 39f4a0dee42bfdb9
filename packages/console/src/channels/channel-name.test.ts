import { expect, it } from 'vitest';
import { channelName } from './channel-name.js';

it('calls a channel by its name, a known one by its kind, and one that is gone by its id', () => {
  const channels = [{ id: 'whatsapp', name: 'WhatsApp' }];
  expect(channelName('whatsapp', channels)).toBe('WhatsApp');
  expect(channelName('web', channels)).toBe('Website');
  expect(channelName('web', [{ id: 'web', name: 'Shop' }])).toBe('Shop');
  expect(channelName('telegram', channels)).toBe('telegram');
});
