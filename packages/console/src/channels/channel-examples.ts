import type { Channel } from '@baton/core';

/** How to post a message to a channel from a terminal, ready to run once the key is filled in. */
export function postExample(origin: string, { id, type }: Pick<Channel, 'id' | 'type'>): string {
  const body =
    type === 'email'
      ? {
          from: 'Kim Smit <kim@example.com>',
          to: 'support@example.com',
          subject: 'My order',
          text: 'When does it arrive?',
          messageId: '<1@example.com>',
        }
      : { externalId: 'message-1', contact: { id: 'kim', name: 'Kim' }, text: 'When does it arrive?' };
  return [
    `curl ${origin}/api/v1/channels/${id}/messages \\`,
    '  -H "Authorization: Bearer $BATON_KEY" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '${JSON.stringify(body, null, 2)}'`,
  ].join('\n');
}
