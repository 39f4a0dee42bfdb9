/** How urgent a conversation or its ticket is, in rising order; the waiting line follows it. */
export const TICKET_PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type TicketPriority = (typeof TICKET_PRIORITIES)[number];
