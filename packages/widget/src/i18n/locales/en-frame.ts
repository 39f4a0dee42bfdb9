import type { FrameStrings } from '../strings.js';

export const enFrame: FrameStrings = {
  assistant: 'Assistant',
  assistantStatus: 'AI assistant',
  closeChat: 'Close chat',
  messageLabel: 'Message',
  messagePlaceholder: 'Write a message…',
  send: 'Send',
};
