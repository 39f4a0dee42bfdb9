import type { CustomerAgentState } from '@baton/core';
import type { Platform } from '../platform.js';
import type { CustomerAgent } from './agent-question.js';
import { type AgentStateListener, pauseAgent, readAgentState, resumeAgent } from './agent-state.js';
import { createKnowledgeAgent } from './knowledge-agent.js';

/** The customer agent of every workspace, with its switch. */
export interface ManagedCustomerAgent extends CustomerAgent {
  isPaused(workspaceId: string): Promise<boolean>;
  state(workspaceId: string): Promise<CustomerAgentState>;
  /** Pauses it and notes who did; pausing a paused agent changes nothing. */
  pause(workspaceId: string, byUserId: string): Promise<CustomerAgentState>;
  resume(workspaceId: string, byUserId: string): Promise<CustomerAgentState>;
  /** Tells of each pause and resumption made here. Returns a function that stops telling. */
  onChange(listener: AgentStateListener): () => void;
}

/**
 * Creates the embedded customer agent: knowledge search over the workspace's articles, with no model and no network.
 *
 * @example
 * const agent = createCustomerAgent(platform);
 * const { known, text, citations } = await agent.answer({ workspaceId: 'demo', question: 'How do I install it?' });
 */
export function createCustomerAgent(platform: Pick<Platform, 'db' | 'now'>): ManagedCustomerAgent {
  const listeners = new Set<AgentStateListener>();
  const knowledge = createKnowledgeAgent(platform.db);
  const state = (workspaceId: string) => readAgentState(platform.db, workspaceId);
  const change = async (act: typeof pauseAgent, workspaceId: string, byUserId: string) => {
    const changed = await act(platform, workspaceId, byUserId);
    const now = await state(workspaceId);
    if (changed) for (const listener of listeners) listener(workspaceId, now);
    return now;
  };
  return {
    answer: (question, signal) => knowledge.answer(question, signal),
    state,
    isPaused: async (workspaceId) => (await state(workspaceId)).paused,
    pause: (workspaceId, byUserId) => change(pauseAgent, workspaceId, byUserId),
    resume: (workspaceId, byUserId) => change(resumeAgent, workspaceId, byUserId),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
