import type { CustomTrigger } from '@baton/core';
import { type CompiledTriggers, checkTriggers, compileTriggers } from '@baton/core/triggers';
import type { TriggerQuestion, TriggerReply } from './trigger-checker.js';

let triggers: readonly CustomTrigger[] = [];
let compiled: CompiledTriggers | null = null;

const tell = (reply: TriggerReply): void => self.postMessage(reply);

self.addEventListener('message', ({ data }: MessageEvent<TriggerQuestion>) => {
  if (data.type === 'list') {
    triggers = data.triggers;
    compiled = null;
    return;
  }
  if (data.type === 'check') {
    tell({ type: 'findings', turn: data.turn, findings: checkTriggers(triggers) });
    return;
  }
  compiled ??= compileTriggers(triggers);
  tell({ type: 'matches', turn: data.turn, matches: compiled.matchAll(data.text) });
});
