/** Reasons that a visitor's browser may give; the others are the server's own to state. */
export const VISITOR_REASONS: readonly string[] = [
  'visitor_button',
  'page',
  'human_requested',
  'custom_trigger',
  'cannot_answer',
  'agent_paused',
];
