/** The rooms that sockets of either namespace join. */
export const rooms = {
  conversation: (conversationId: string) => `conversation:${conversationId}`,
  ticket: (ticketId: string) => `ticket:${ticketId}`,
  workspace: (workspaceId: string) => `workspace:${workspaceId}`,
  visitor: (visitorId: string) => `visitor:${visitorId}`,
  person: (userId: string) => `person:${userId}`,
};
