/** The rooms that sockets of either namespace join. */
export const rooms = {
  conversation: (conversationId: string) => `conversation:${conversationId}`,
  workspace: (workspaceId: string) => `workspace:${workspaceId}`,
  person: (userId: string) => `person:${userId}`,
};
