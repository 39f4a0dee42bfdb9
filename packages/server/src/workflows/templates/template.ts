import type { TemplateChoice, TemplatePlaceholder, WorkflowDocument } from '@baton/core';

/** What somebody filled in for each placeholder; what is open stays empty, which means everybody. */
export type Choices = Readonly<Record<string, TemplateChoice>>;

/** A workflow to begin from, with people left open. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly outline: readonly string[];
  readonly placeholders: readonly TemplatePlaceholder[];
  /** The document with the choices in it. */
  build(choices: Choices): WorkflowDocument;
}

/** The people of a placeholder, for a step. */
export function peopleOf(choices: Choices, id: string): { userIds: string[]; teamIds: string[] } {
  return { userIds: [...(choices[id]?.userIds ?? [])], teamIds: [...(choices[id]?.teamIds ?? [])] };
}

/** A step that rotates the owner among the people of a placeholder. */
export function rotateAmong(stepId: string, choices: Choices, placeholder: string) {
  return {
    id: stepId,
    type: 'rotate_owner',
    ...peopleOf(choices, placeholder),
    strategy: 'rotate',
    preferLastHelper: false,
    preferLanguage: false,
  } as const;
}

/** A clause about a fact that is one of some values. */
export function isAnyOf(
  fact: 'conversation.channel' | 'conversation.language' | 'ticket.priority',
  ...values: string[]
) {
  return { type: 'clause', fact, operator: 'is_any_of', values } as const;
}

/** A clause about a text that contains a word. */
export function contains(
  fact: 'handoff.trigger' | 'handoff.words' | 'conversation.lastMessage' | 'contact.email',
  text: string,
) {
  return { type: 'clause', fact, operator: 'contains', text } as const;
}

/** An email to the people of a placeholder. */
export function emailTo(
  stepId: string,
  people: { userIds: string[]; teamIds: string[]; toOwner?: boolean },
  mail: { readonly subject: string; readonly text: string },
) {
  return { id: stepId, type: 'notify_email', toOwner: false, required: false, ...people, ...mail } as const;
}
