import { expect, it } from 'vitest';
import { postExample } from './channel-examples.js';

it('shows what each type of channel takes, at its own address', () => {
  const custom = postExample('https://chat.example.com', { id: 'whatsapp', type: 'custom' });
  expect(custom).toContain('https://chat.example.com/api/v1/channels/whatsapp/messages');
  expect(JSON.parse(custom.slice(custom.indexOf("'{") + 1, -1))).toMatchObject({ contact: { id: 'kim' } });
  const email = postExample('https://chat.example.com', { id: 'email', type: 'email' });
  expect(JSON.parse(email.slice(email.indexOf("'{") + 1, -1))).toMatchObject({ subject: 'My order' });
});
