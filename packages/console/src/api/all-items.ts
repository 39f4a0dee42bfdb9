import type { Page } from '@baton/core';
import type { Request } from './request.js';

/** No list of people, teams or articles is longer than this many pages; a guard against a cursor that never ends. */
const MAX_PAGES = 100;

/** Every item of a list, page by page. */
export async function allItems<Item>(request: Request, path: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const answer: Page<Item> = await request<Page<Item>>('GET', `${path}${query}`);
    items.push(...answer.items);
    cursor = answer.nextCursor;
    if (!cursor) break;
  }
  return items;
}
