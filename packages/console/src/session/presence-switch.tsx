import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { Switch } from '../ui/switch.js';
import { useMe } from './use-me.js';

/** Whether new conversations may come to the person who is signed in. */
export function PresenceSwitch(): VNode | null {
  const { session, toasts } = useServices();
  const { person } = useMe();
  if (!hasRole(person.role, 'agent')) return null;
  const available = person.presence === 'available';
  const change = async (checked: boolean): Promise<void> => {
    try {
      await session.setPresence(checked ? 'available' : 'away');
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
  };
  return (
    <div
      class="presence-switch"
      title={
        available ? 'New conversations can be assigned to you' : 'No new conversations are assigned to you'
      }
    >
      <span class={`presence-dot presence-${person.presence}`} aria-hidden="true" />
      <span class="presence-text" aria-hidden="true">
        {available ? 'Available' : 'Away'}
      </span>
      <Switch checked={available} label="Available" onChange={(checked) => void change(checked)} />
    </div>
  );
}
