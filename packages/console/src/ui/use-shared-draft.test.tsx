import { BatonError } from '@baton/core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { type SharedDraft, useSharedDraft } from './use-shared-draft.js';

interface Item {
  readonly revision: string;
  readonly name: string;
  readonly size: number;
  /** What the form does not show. */
  readonly hidden: string;
}
interface Draft {
  readonly name: string;
  readonly size: number;
}

const FIRST: Item = { revision: 'a', name: 'Ada', size: 1, hidden: '' };
const root = document.createElement('div');
afterEach(() => render(null, root));

/** A form over an item of which the server has `now`; undefined: it was removed. */
function open(now: Item | undefined) {
  let shared: SharedDraft<Draft> | null = null;
  const sent: string[] = [];
  const Form = () => {
    shared = useSharedDraft({
      item: FIRST,
      toDraft: (item): Draft => ({ name: item?.name ?? '', size: item?.size ?? 0 }),
      reload: async () => now,
    });
    return null;
  };
  render(<Form />, root);
  const form = () => shared as unknown as SharedDraft<Draft>;
  const save = () =>
    act(() =>
      form().save(async (revision) => {
        sent.push(`${revision} ${form().draft.name} ${form().draft.size}`);
        if (revision !== now?.revision) throw new BatonError('precondition_failed');
      }),
    );
  return { form, sent, save, edit: (change: Partial<Draft>) => act(() => form().edit(change)) };
}

it('saves what nobody else changed', async () => {
  const { form, sent, save, edit } = open(FIRST);
  await edit({ size: 2 });
  await save();
  expect([sent, form().meanwhile]).toEqual([['a Ada 2'], null]);
});

it('is not saved over what somebody else changed before it was seen, and then is', async () => {
  const { form, sent, save, edit } = open({ ...FIRST, revision: 'b', name: 'Ada L', size: 5 });
  await edit({ size: 2 });
  await save();
  expect(form().meanwhile).toMatchObject({ taken: ['name'], both: ['size'] });
  expect(form().draft).toEqual({ name: 'Ada L', size: 2 });
  await save();
  expect(sent).toEqual(['a Ada 2', 'b Ada L 2']);
});

it('goes on by itself when what changed is not in this form', async () => {
  const { form, sent, save, edit } = open({ ...FIRST, revision: 'b', hidden: 'else' });
  await edit({ size: 2 });
  await save();
  expect([sent, form().meanwhile]).toEqual([['a Ada 2', 'b Ada 2'], null]);
});

it('says that it was removed', async () => {
  const { save } = open(undefined);
  await expect(save()).rejects.toMatchObject({ code: 'not_found' });
});
