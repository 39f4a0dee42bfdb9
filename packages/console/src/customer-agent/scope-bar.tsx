import type { FieldIssue, HandoffSettings } from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useItems } from '../api/use-resource.js';
import { ownSections, type Scope } from './channel-scope.js';
import { channelOf } from './issue-words.js';
import { useNameOf } from './use-name-of.js';

/** Channels that every workspace has, whatever the list of channels says. */
const ALWAYS = ['web', 'email'];

/** The channels that settings can be made for: the workspace's, and any that has settings already. */
export function useChannelIds(settings: HandoffSettings): readonly string[] {
  const { channels } = useServices();
  const known = useItems(channels).map(({ id }) => id);
  return [...new Set([...ALWAYS, ...known, ...Object.keys(settings.channels)])];
}

export interface ScopeBarProps {
  readonly settings: HandoffSettings;
  readonly scope: Scope;
  /** Of the whole document. */
  readonly issues: readonly FieldIssue[];
  readonly onScope: (scope: Scope) => void;
}

/** Chooses whose settings are shown below: everybody's, or one channel's differences. */
export function ScopeBar({ settings, scope, issues, onScope }: ScopeBarProps): VNode {
  const wrong = new Set(issues.map(channelOf));
  const nameOf = useNameOf();
  const ids = useChannelIds(settings);
  return (
    <fieldset class="scope-bar">
      <legend>Settings for</legend>
      <label class="scope">
        <input type="radio" name="scope" checked={scope === null} onChange={() => onScope(null)} />
        All channels
      </label>
      {ids.map((id) => {
        const own = ownSections(settings, id).length;
        return (
          <label key={id} class={`scope ${wrong.has(id) ? 'is-wrong' : ''}`}>
            <input type="radio" name="scope" checked={scope === id} onChange={() => onScope(id)} />
            {nameOf(id)}
            {wrong.has(id) && <span class="visually-hidden">, has a problem</span>}
            {own > 0 && <span class="count">{own === 1 ? '1 difference' : `${own} differences`}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
