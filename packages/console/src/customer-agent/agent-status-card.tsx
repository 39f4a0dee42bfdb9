import { type CustomerAgentState, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Pause, Play, Sparkles } from '../ui/icons.js';
import { clockTime } from '../ui/relative-time.js';
import { pauseText } from './agent-words.js';

function statusText(agent: CustomerAgentState): string {
  if (!agent.paused) {
    const why = pauseText(agent);
    return why ? `${why} New messages go to your team.` : 'Answering visitors.';
  }
  const since = agent.pausedAt ? ` since ${clockTime(agent.pausedAt, Date.now())}` : '';
  return `Paused${since}${agent.pausedBy ? ` by ${agent.pausedBy}` : ''}. New messages go to your team.`;
}

/** Whether the customer agent answers, and the button that pauses or resumes it. */
export function AgentStatusCard(): VNode | null {
  const { api, customerAgent, toasts } = useServices();
  const me = useMe();
  const state = useResource(customerAgent);
  const agent = state.status === 'ready' ? state.value : null;
  const [asks, setAsks] = useState(false);
  if (!agent) return null;
  const confirm = async (): Promise<void> => {
    try {
      const changed = agent.paused ? await api.resumeCustomerAgent() : await api.pauseCustomerAgent();
      customerAgent.change(() => changed);
      toasts.show({
        text: changed.paused ? 'The customer agent is paused.' : 'The customer agent is answering again.',
        tone: 'success',
      });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setAsks(false);
  };
  const action = agent.paused ? 'Resume customer agent' : 'Pause customer agent';
  return (
    <section class={`agent-status ${agent.paused ? 'is-paused' : ''}`} aria-label="Customer agent">
      <span class="avatar avatar-agent" aria-hidden="true">
        <Sparkles size={16} aria-hidden="true" />
      </span>
      <div>
        <p class="setting-name">{agent.name}</p>
        <p class="setting-text">{statusText(agent)}</p>
      </div>
      {hasRole(me.person.role, 'manager') && (
        <Button
          icon={agent.paused ? Play : Pause}
          kind={agent.paused ? 'primary' : 'secondary'}
          onClick={() => setAsks(true)}
        >
          {action}
        </Button>
      )}
      {asks && (
        <ConfirmDialog
          title={`${action}?`}
          confirmLabel={agent.paused ? 'Resume' : 'Pause'}
          onConfirm={confirm}
          onCancel={() => setAsks(false)}
        >
          <p>
            {agent.paused
              ? 'It answers visitors again from their next message on. Conversations that a person has stay with that person.'
              : 'It stops answering at once. Conversations that it is in go to your team at the visitor’s next message.'}
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
