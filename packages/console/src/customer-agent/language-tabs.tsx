import type { VNode } from 'preact';
import { IconButton } from '../ui/button.js';
import { Trash } from '../ui/icons.js';
import { languageName, OFFERED_LANGUAGES } from './languages.js';

export interface LanguageTabsProps {
  readonly tags: readonly string[];
  /** `default`, or one of the tags. */
  readonly chosen: string;
  readonly wrong: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onChoose: (tag: string) => void;
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** Which language the messages below are in; languages are added and removed here. */
export function LanguageTabs(props: LanguageTabsProps): VNode {
  const { tags, chosen, wrong, disabled, onChoose, onAdd, onRemove } = props;
  const left = OFFERED_LANGUAGES.filter((tag) => !tags.includes(tag)).sort((a, b) =>
    languageName(a).localeCompare(languageName(b)),
  );
  return (
    <div class="language-bar">
      <fieldset class="scope-bar">
        <legend class="visually-hidden">Language of the messages</legend>
        {['default', ...tags].map((tag) => (
          <label key={tag} class={`scope ${wrong.has(tag) ? 'is-wrong' : ''}`}>
            <input type="radio" name="language" checked={tag === chosen} onChange={() => onChoose(tag)} />
            {tag === 'default' ? 'All other languages' : languageName(tag)}
            {wrong.has(tag) && <span class="visually-hidden">, has a problem</span>}
          </label>
        ))}
      </fieldset>
      {!disabled && (
        <select
          class="select language-add"
          aria-label="Add a language"
          value=""
          onChange={(event) => {
            const { value } = event.currentTarget;
            event.currentTarget.value = '';
            if (value) onAdd(value);
          }}
        >
          <option value="">Add language…</option>
          {left.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      )}
      {!disabled && chosen !== 'default' && (
        <IconButton icon={Trash} label={`Remove ${languageName(chosen)}`} onClick={() => onRemove(chosen)} />
      )}
    </div>
  );
}
