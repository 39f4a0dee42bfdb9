import { type BadRequest, long } from './bad-request.js';
import type { Scene } from './scene.js';

const note = { id: 'n', type: 'add_note', text: 'Seen' };

/** Workflows that cannot be saved. */
export function workflows({ removed }: Scene): readonly BadRequest[] {
  const flow = (steps: unknown, more: object = {}) => ({
    name: 'A workflow',
    enabled: true,
    enrolOn: { event: 'handoff' },
    steps,
    ...more,
  });
  const onPriority = { enrolOn: { event: 'ticket_changed', property: 'priority' } };
  const urgent = { id: 'p', type: 'set_property', property: 'priority', value: 'urgent' };
  return [
    ['a workflow that loops back', flow([urgent], onPriority), 'steps.0'],
    ['an assignee who was removed', flow([{ id: 'a', type: 'assign', userId: removed }]), 'steps.0.userId'],
    [
      'people who were removed',
      flow([{ id: 'r', type: 'rotate_owner', userIds: [removed] }]),
      'steps.0.userIds.0',
    ],
    [
      'a skill that nobody has',
      flow([{ id: 'r', type: 'rotate_owner', skills: ['magic'] }]),
      'steps.0.skills.0',
    ],
    [
      'a help desk that is gone',
      flow([{ id: 'm', type: 'move', destinationId: 'gone' }]),
      'steps.0.destinationId',
    ],
    ['an unknown placeholder', flow([{ id: 'n', type: 'add_note', text: '{contact.shoe}' }]), 'steps.0.text'],
    ['no steps', flow([]), 'steps'],
    ['no name', flow([note], { name: ' ' }), 'name'],
    ['a step that does nothing known', flow([{ id: 'x', type: 'dance' }]), 'steps.0.type'],
    ['a step after the ticket is closed', flow([{ id: 'c', type: 'close' }, note]), 'steps.1'],
    ['an id twice', flow([note, note]), 'steps.1.id'],
    [
      'a wait of no time',
      flow([{ id: 'w', type: 'wait', until: { type: 'minutes', minutes: 0 } }]),
      'steps.0.until.minutes',
    ],
    ['a note that is too long', flow([{ ...note, text: long(3_000) }]), 'steps.0.text'],
    ['an address that is none', flow([{ id: 'h', type: 'call_webhook', url: 'ftp://x' }]), 'steps.0.url'],
  ];
}
