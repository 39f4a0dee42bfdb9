import type { Assignee, Availability, BatonError, ConnectionState, HandoffReason } from '@baton/core';
import type { PublicMessage } from './public-state.js';

/** What every `handoff:*` event carries. */
export interface HandoffDetail {
  readonly conversationId: string;
  readonly handoffId: string | null;
  readonly reason: HandoffReason | null;
  readonly assignee: Assignee | null;
  readonly position: number | null;
}

interface ConversationDetail {
  readonly conversationId: string;
}

/** Every event with its detail (contract, Events); `baton:<name>` on the element carries the same detail. */
export interface WidgetEventDetails {
  ready: Record<string, never>;
  error: { readonly error: BatonError };
  open: Record<string, never>;
  close: Record<string, never>;
  unread: { readonly count: number };
  'message:sent': { readonly message: PublicMessage };
  'message:received': { readonly message: PublicMessage };
  'conversation:started': ConversationDetail;
  'conversation:closed': ConversationDetail;
  'conversation:reopened': ConversationDetail;
  'availability:changed': Availability;
  'connection:changed': { readonly connection: ConnectionState };
  'identity:expired': Record<string, never>;
  'handoff:offered': HandoffDetail;
  'handoff:requested': HandoffDetail;
  'handoff:assigned': HandoffDetail;
  'handoff:waiting': HandoffDetail;
  'handoff:position': HandoffDetail;
  'handoff:scheduled': HandoffDetail;
  'handoff:unassigned': HandoffDetail;
  'handoff:declined': HandoffDetail;
  'handoff:cancelled': HandoffDetail;
  'handoff:failed': HandoffDetail;
  'handoff:expired': HandoffDetail;
  'handoff:returned': HandoffDetail;
}

export type WidgetEventName = keyof WidgetEventDetails;

/** An event that is about to be told. */
export type WidgetEvent = {
  [Name in WidgetEventName]: { readonly name: Name; readonly detail: WidgetEventDetails[Name] };
}[WidgetEventName];
