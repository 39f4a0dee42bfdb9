import type { StoredConversation } from '../conversations/stored-conversation.js';
import type { Database } from '../platform.js';

/**
 * Whether an answer finds the visitor after they have left: by the channel itself, or by an address that they left.
 * Only the web widget's visitors can be out of reach.
 */
export async function isReachable(
  db: Database,
  { channel, visitorId }: Pick<StoredConversation, 'channel' | 'visitorId'>,
): Promise<boolean> {
  if (channel !== 'web') return true;
  const visitor = await db
    .selectFrom('visitors')
    .select('email')
    .where('id', '=', visitorId)
    .executeTakeFirst();
  return !!visitor?.email;
}
