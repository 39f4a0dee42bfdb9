import type { Services } from '../create-services.js';
import { processServices } from './process-services.js';

type Send = Services['visitorConversations']['sendMessage'];
type Close = Services['humanConversations']['close'];

/** What a process of its own is asked to do as a node. */
export type RivalTask = { readonly send: Parameters<Send> } | { readonly close: Parameters<Close> };

/** What it answers to the task of the same number. */
export interface RivalReply {
  readonly task: number;
  readonly outcome?: string | undefined;
  readonly error?: string;
}

/** A process that is one of several nodes on a database, and does what its parent tells it. */
const services = processServices();

async function perform(task: RivalTask): Promise<string | undefined> {
  if ('send' in task) return (await services.visitorConversations.sendMessage(...task.send)).handoff?.outcome;
  await services.humanConversations.close(...task.close);
  return undefined;
}

process.on('message', ({ number, task }: { number: number; task: RivalTask }) => {
  const reply = (rest: Omit<RivalReply, 'task'>) => process.send?.({ task: number, ...rest });
  void perform(task).then(
    (outcome) => reply({ outcome }),
    (error: unknown) => reply({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.stdout.write('working\n');
