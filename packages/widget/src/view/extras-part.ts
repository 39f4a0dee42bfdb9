import answers from './styles/extras/answers.css?inline';
import cards from './styles/extras/cards.css?inline';
import emoji from './styles/extras/emoji.css?inline';
import files from './styles/extras/files.css?inline';
import markdown from './styles/extras/markdown.css?inline';
import menu from './styles/extras/menu.css?inline';
import messages from './styles/extras/messages.css?inline';
import preChatForm from './styles/extras/pre-chat-form.css?inline';
import rating from './styles/extras/rating.css?inline';
import scrolling from './styles/extras/scrolling.css?inline';
import typing from './styles/extras/typing.css?inline';
import waitingCard from './styles/extras/waiting-card.css?inline';

/** The parts of the interface that a chat opens without; loaded when the first of them is wanted. */
export { Citations } from './extras/citations.js';
export { DropHint } from './extras/drop-hint.js';
export { EmojiPicker } from './extras/emoji-picker.js';
export { FileTray } from './extras/file-tray.js';
export { Menu } from './extras/menu.js';
export { MessageActions } from './extras/message-actions.js';
export { MessageFiles } from './extras/message-files.js';
export { PartialAnswer } from './extras/partial-answer.js';
export { PreChatForm } from './extras/pre-chat-form.js';
export { TypingDots } from './extras/typing-dots.js';
export { HandoffCard } from './handoff/handoff-card.js';
export { Markdown, PlainText } from './markdown/markdown.js';
export { MessageList } from './messages/message-list.js';
export const EXTRAS_STYLES: string = [
  messages,
  cards,
  menu,
  waitingCard,
  markdown,
  scrolling,
  answers,
  typing,
  files,
  emoji,
  rating,
  preChatForm,
].join('');
