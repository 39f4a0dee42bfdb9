import type { FrameStrings } from '../strings.js';

export const enFrame: FrameStrings = {
  assistant: 'Assistant',
  assistantStatus: 'AI assistant',
  closeChat: 'Close chat',
  connecting: 'Connecting…',
  failed: 'The chat is not available right now.',
  messageLabel: 'Message',
  messagePlaceholder: 'Write a message…',
  retry: 'Try again',
  send: 'Send',
  sending: 'Sending…',
};
