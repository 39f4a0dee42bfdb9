import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.js';
import { isSame } from './is-same.js';
import { Notice } from './notice.js';
import type { SharedDraft } from './use-shared-draft.js';

/** How the fields of a draft are called, and what they say in words. */
export type FieldWords<Draft> = {
  readonly [Key in keyof Draft & string]: readonly [label: string, say: (value: Draft[Key]) => string];
};

export interface MeanwhileNoticeProps<Draft> {
  readonly shared: SharedDraft<Draft>;
  readonly words: FieldWords<Draft>;
}

/** Says what somebody else saved while the form was open, and offers theirs where both changed the same. */
export function MeanwhileNotice<Draft>({ shared, words }: MeanwhileNoticeProps<Draft>): VNode | null {
  const { meanwhile, draft, edit } = shared;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [meanwhile]);
  if (!meanwhile) return null;
  const say = (field: keyof Draft & string, from: Draft): string => words[field][1](from[field]) || '–';
  const change = (field: keyof Draft & string): string => {
    const [before, after] = [say(field, meanwhile.before), say(field, meanwhile.theirs)];
    return before === after ? words[field][0] : `${words[field][0]}: ${before} → ${after}`;
  };
  return (
    <div ref={place} class="meanwhile">
      <Notice tone="warning" live title="Somebody else saved this in the meantime">
        <p>Your changes are not saved yet. Look at them again, then save.</p>
        {meanwhile.taken.length > 0 && (
          <>
            <p>They changed, and it is taken over:</p>
            <ul>
              {meanwhile.taken.map((field) => (
                <li key={field}>{change(field)}</li>
              ))}
            </ul>
          </>
        )}
        {meanwhile.both.map((field) => (
          <div key={field} class="meanwhile-both">
            <p>You both changed it. Theirs: {change(field)}</p>
            {isSame(draft[field], meanwhile.theirs[field]) ? (
              <p>Theirs is taken.</p>
            ) : (
              <Button onClick={() => edit({ [field]: meanwhile.theirs[field] } as unknown as Partial<Draft>)}>
                Take theirs: {words[field][0]}
              </Button>
            )}
          </div>
        ))}
      </Notice>
    </div>
  );
}
