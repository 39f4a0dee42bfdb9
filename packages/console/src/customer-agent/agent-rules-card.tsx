import { type CustomerAgentState, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useItems, useResource } from '../api/use-resource.js';
import { useMe } from '../session/use-me.js';
import { hoursSummary } from '../team/hours-draft.js';
import { Button } from '../ui/button.js';
import { SlidersHorizontal } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { Card } from '../ui/page.js';
import { ErrorState, Skeleton } from '../ui/states.js';
import { Switch } from '../ui/switch.js';
import { AgentRulesPanel } from './agent-rules-panel.js';
import { budgetShare, budgetText, ENGINE_NAMES } from './agent-words.js';

function ChannelSwitches({ agent, mayEdit }: { agent: CustomerAgentState; mayEdit: boolean }): VNode {
  const { api, channels, customerAgent, toasts } = useServices();
  const all = useItems(channels);
  const toggle = async (id: string, on: boolean): Promise<void> => {
    try {
      const changed = await api.switchCustomerAgent(!on, id);
      customerAgent.change(() => changed);
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
  };
  return (
    <>
      {all.map(({ id, name }) => {
        const isOn = !agent.pausedChannels.some(({ channelId }) => channelId === id);
        return (
          <div class="setting-row" key={id}>
            <p class="setting-name">Answers on {name}</p>
            <Switch
              checked={isOn}
              disabled={!mayEdit}
              label={`Answers on ${name}`}
              onChange={(on) => void toggle(id, on)}
            />
          </div>
        );
      })}
    </>
  );
}

function BudgetRow({ agent }: { agent: CustomerAgentState }): VNode {
  const { budget } = agent;
  const share = budgetShare(budget);
  return (
    <div class="setting-row">
      <div>
        <p class="setting-name">Budget</p>
        <p class="setting-text">{budgetText(budget)}</p>
      </div>
      {share > 0 && (
        <meter
          class="budget-meter"
          min={0}
          max={1}
          high={0.8}
          value={Math.min(1, share)}
          aria-label="Budget used"
        />
      )}
    </div>
  );
}

function BudgetNotice({ agent }: { agent: CustomerAgentState }): VNode | null {
  const { state } = agent.budget;
  if (state === 'ok') return null;
  const day = new Date(agent.budget.renewsAt).toLocaleDateString('en', { day: 'numeric', month: 'long' });
  return (
    <Notice
      tone="warning"
      live
      title={state === 'spent' ? 'The budget is spent' : 'The budget is nearly spent'}
    >
      <p>
        {state === 'spent'
          ? `New messages go to your team until ${day}, or until you raise the budget.`
          : `At 100 % the customer agent pauses, and messages go to your team until ${day}.`}
      </p>
    </Notice>
  );
}

/** Where, when, how much and by what the customer agent answers. */
export function AgentRulesCard(): VNode {
  const { customerAgent } = useServices();
  const state = useResource(customerAgent);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const [editing, setEditing] = useState(false);
  const agent = state.status === 'ready' ? state.value : null;
  return (
    <Card
      title="When and how it answers"
      description="Outside its hours, on a channel that is off, or with its budget spent, messages go to your team."
      action={
        mayEdit &&
        agent && (
          <Button icon={SlidersHorizontal} onClick={() => setEditing(true)}>
            Change hours and budget
          </Button>
        )
      }
    >
      {state.status === 'failed' && (
        <ErrorState error={state.error} onRetry={() => void customerAgent.load()} />
      )}
      {(state.status === 'loading' || state.status === 'idle') && (
        <Skeleton lines={3} label="Loading the customer agent" />
      )}
      {agent && (
        <>
          <BudgetNotice agent={agent} />
          <div class="setting-list">
            <ChannelSwitches agent={agent} mayEdit={mayEdit} />
            <div class="setting-row">
              <p class="setting-name">Hours</p>
              <p class="setting-text">{hoursSummary(agent.hours, 'Always')}</p>
            </div>
            <BudgetRow agent={agent} />
            <div class="setting-row">
              <p class="setting-name">Answers come from</p>
              <p class="setting-text">
                {ENGINE_NAMES[agent.engineInUse]}
                {agent.engineInUse === 'model' && agent.model ? ` (${agent.model})` : ''}
              </p>
            </div>
          </div>
          {editing && <AgentRulesPanel agent={agent} onClose={() => setEditing(false)} />}
        </>
      )}
    </Card>
  );
}
