import { BatonError } from '@baton/core';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { mergeDraft } from './merge-draft.js';

/** What somebody else saved while a form was open. */
export interface Meanwhile<Draft> {
  readonly before: Draft;
  readonly theirs: Draft;
  readonly taken: readonly (keyof Draft & string)[];
  readonly both: readonly (keyof Draft & string)[];
}

/** The fields of a form over something that others may change too. */
export interface SharedDraft<Draft> {
  readonly draft: Draft;
  edit(change: Partial<Draft>): void;
  /** Set once a save was refused because somebody else had saved; the draft is then mine put onto theirs. */
  readonly meanwhile: Meanwhile<Draft> | null;
  /**
   * Sends the draft; when it is refused because somebody else saved, nothing is sent and `meanwhile` says what changed,
   * unless it was nothing that this form shows.
   * @param send Gets the state that the draft began with, for `If-Match`; null for something new.
   */
  save(send: (revision: string | null) => Promise<void>): Promise<void>;
}

export interface SharedDraftOptions<Item, Draft> {
  /** As it was when the form was opened; null: a new one. */
  readonly item: Item | null;
  readonly toDraft: (item: Item | null) => Draft;
  /** Reads it again; undefined when it is gone. */
  readonly reload: () => Promise<Item | undefined>;
}

/** Keeps the fields of a form, and keeps two people who edit the same from undoing each other's change. */
export function useSharedDraft<Item extends { readonly revision: string }, Draft extends object>({
  item,
  toDraft,
  reload,
}: SharedDraftOptions<Item, Draft>): SharedDraft<Draft> {
  const [base, setBase] = useState(item);
  const [draft, setDraft] = useState(() => toDraft(item));
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Draft> | null>(null);

  async function send(work: (revision: string | null) => Promise<void>, from: Item | null): Promise<void> {
    try {
      await work(from?.revision ?? null);
    } catch (fault) {
      if (toBatonError(fault).code !== 'precondition_failed') throw fault;
      const newer = await reload();
      if (!newer) throw new BatonError('not_found', 'Somebody removed this in the meantime.');
      const [before, theirs] = [toDraft(from), toDraft(newer)];
      const merged = mergeDraft({ base: before, mine: draft, theirs });
      setBase(newer);
      if (merged.taken.length + merged.both.length === 0) return send(work, newer);
      // What was typed while the request was on its way counts too.
      setDraft((now) => mergeDraft({ base: before, mine: now, theirs }).draft);
      setMeanwhile({ before, theirs, taken: merged.taken, both: merged.both });
    }
  }

  return {
    draft,
    meanwhile,
    edit: (change) => setDraft((now) => ({ ...now, ...change })),
    save: (work) => send(work, base),
  };
}
