import * as v from 'valibot';

/** How every list answers: its items, and the cursor of the next page or null at the end. */
export function pageOf<Item extends v.GenericSchema>(item: Item) {
  return v.object({ items: v.array(item), nextCursor: v.nullable(v.string()) });
}
