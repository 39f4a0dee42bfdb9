import type { CustomerAgentChange, CustomerAgentState } from '@baton/core';
import type { Platform } from '../platform.js';
import { createPostOutside, type PostOutside } from '../webhooks/post-outside.js';
import type { AgentQuestion, CustomerAgent } from './agent-question.js';
import { type AgentStateListener, engineInUse, readAgentRow, readAgentState } from './agent-state.js';
import { createBudgetedAgent } from './budgeted-agent.js';
import { type AgentEditor, changeAgent, switchAgent } from './change-agent.js';
import { createKnowledgeAgent } from './knowledge-agent.js';
import { createModelAgent } from './model-agent.js';
import { estimatedTokens } from './model-prompt.js';
import { smallTalk } from './small-talk.js';
import { createWebhookAgent } from './webhook-agent.js';

/** The customer agent of every workspace, with its switches. */
export interface ManagedCustomerAgent extends CustomerAgent {
  state(workspaceId: string): Promise<CustomerAgentState>;
  /** Pauses it, for everything or one channel, and notes who did; pausing what is paused changes nothing. */
  pause(editor: AgentEditor, channel?: string): Promise<CustomerAgentState>;
  resume(editor: AgentEditor, channel?: string): Promise<CustomerAgentState>;
  /** Changes when, how much and by what it answers; `secret` is set when the owner's bot got one. */
  change(
    editor: AgentEditor,
    change: CustomerAgentChange & { readonly from: string | null },
  ): Promise<CustomerAgentState & { secret: string | null }>;
  /** Tells of how it stands now, when time alone has changed that. */
  refresh(workspaceId: string): Promise<CustomerAgentState>;
  /** Tells of each change made here. Returns a function that stops telling. */
  onChange(listener: AgentStateListener): () => void;
}

type AgentPlatform = Pick<Platform, 'db' | 'now' | 'config'>;

/** Whichever engine the workspace has chosen; what needs no engine is said by the agent's own phrases. */
function createEngines(platform: AgentPlatform, post: PostOutside) {
  const { db, config } = platform;
  const knowledge = createKnowledgeAgent(db);
  const webhook = createWebhookAgent(platform, post);
  const model = config.languageModel && createModelAgent(db, config.languageModel);
  return async (question: AgentQuestion): Promise<{ agent: CustomerAgent; tokens: number }> => {
    const inUse = engineInUse(await readAgentRow(db, question.workspaceId), config);
    if (inUse === 'webhook') return { agent: webhook, tokens: 0 };
    const isPlain = smallTalk(question.question) !== null;
    if (inUse === 'model' && model && !isPlain) return { agent: model, tokens: estimatedTokens(question) };
    return { agent: knowledge, tokens: 0 };
  };
}

/**
 * Creates the customer agent: the search in the articles by default, a language model or the owner's own bot where a
 * manager chose one (design, The customer agent).
 *
 * @example
 * const agent = createCustomerAgent(platform);
 * const { known, text, citations } = await agent.answer({ workspaceId: 'demo', question: 'How do I install it?' });
 */
export function createCustomerAgent(
  platform: AgentPlatform,
  post: PostOutside = createPostOutside({ allowLoopback: platform.config.webhookLoopback }),
): ManagedCustomerAgent {
  const listeners = new Set<AgentStateListener>();
  const knowledge = createKnowledgeAgent(platform.db);
  const engineFor = createEngines(platform, post);
  const state = (workspaceId: string) => readAgentState(platform, workspaceId);
  const tell = async (workspaceId: string) => {
    const now = await state(workspaceId);
    for (const listener of listeners) listener(workspaceId, now);
    return now;
  };
  const flip = async (editor: AgentEditor, paused: boolean, channel: string | undefined) => {
    const changed = await switchAgent(platform, editor, {
      paused,
      ...(channel !== undefined && { channel }),
    });
    return changed ? tell(editor.workspaceId) : state(editor.workspaceId);
  };
  return {
    async answer(question, signal) {
      signal?.throwIfAborted();
      // Admitting and declining are the agent's own words, whatever answers questions.
      if (question.manner === 'admit' || question.manner === 'decline')
        return knowledge.answer(question, signal);
      const { agent, tokens } = await engineFor(question);
      const onNews = (workspaceId: string) => void tell(workspaceId).catch(() => undefined);
      return createBudgetedAgent({ platform, agent, estimate: () => tokens, onNews }).answer(
        question,
        signal,
      );
    },
    state,
    pause: (editor, channel) => flip(editor, true, channel),
    resume: (editor, channel) => flip(editor, false, channel),
    async change(editor, change) {
      const { secret } = await changeAgent(platform, editor, change);
      return { ...(await tell(editor.workspaceId)), secret };
    },
    refresh: tell,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
