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

/** The name of every event; the type makes it complete. */
const NAMES: Readonly<Record<WidgetEventName, true>> = {
  ready: true,
  error: true,
  open: true,
  close: true,
  unread: true,
  'message:sent': true,
  'message:received': true,
  'conversation:started': true,
  'conversation:closed': true,
  'conversation:reopened': true,
  'availability:changed': true,
  'connection:changed': true,
  'identity:expired': true,
  'handoff:offered': true,
  'handoff:requested': true,
  'handoff:assigned': true,
  'handoff:waiting': true,
  'handoff:position': true,
  'handoff:scheduled': true,
  'handoff:unassigned': true,
  'handoff:declined': true,
  'handoff:cancelled': true,
  'handoff:failed': true,
  'handoff:expired': true,
  'handoff:returned': true,
};

/** Every event, in the order of {@link WidgetEventDetails}. */
export const WIDGET_EVENTS = Object.keys(NAMES) as readonly WidgetEventName[];

/** An event that is about to be told. */
export type WidgetEvent = {
  [Name in WidgetEventName]: { readonly name: Name; readonly detail: WidgetEventDetails[Name] };
}[WidgetEventName];
