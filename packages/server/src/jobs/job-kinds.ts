/**
 * Every kind of durable job with its payload: plain JSON, ids rather than data, so that a job that waits for days
 * still acts on what is true when it runs.
 */
export interface JobKinds {
  /** Used by the jobs' own tests. */
  'jobs.probe': { readonly name: string };
  /** Nobody took a live handoff in time: it becomes a follow-up. */
  'handoff.live_to_async': { readonly conversationId: string; readonly handoffId: string };
  /** The visitor has waited for as long as they are asked to. */
  'handoff.expire': { readonly conversationId: string; readonly handoffId: string };
  /** Looks whether whoever has it has replied; `assigneeId` null: whether anybody has it. */
  'handoff.check_reply': {
    readonly conversationId: string;
    readonly handoffId: string;
    readonly assigneeId: string | null;
    readonly attempt: number;
  };
  /** Somebody went away or was deactivated: what they hold is given back as the settings say. */
  'people.departed': {
    readonly workspaceId: string;
    readonly userId: string;
    readonly why: 'away' | 'deactivated';
  };
  /** The hours of the customer agent begin or end. */
  'customer_agent.hours': { readonly workspaceId: string };
  /** Somebody who is not there may be told by mail of what was said in a conversation. */
  'email.reply': { readonly conversationId: string };
  /** A run has a step to do: it waited until now, or a step of it is tried again. */
  'workflow.run': { readonly runId: string };
  /** A step's email or webhook is to be sent; its key is the run's and step's ids. */
  'workflow.deliver': { readonly runId: string; readonly stepId: string };
}

export type JobKind = keyof JobKinds;
