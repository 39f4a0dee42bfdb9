import extrasCss from './styles/extras.css?inline';

/** The parts of the interface that a chat opens without; loaded when the first of them is wanted. */
export { Citations } from './extras/citations.js';
export { DropZone } from './extras/drop-zone.js';
export { EmojiPicker } from './extras/emoji-picker.js';
export { FileTray } from './extras/file-tray.js';
export { Menu } from './extras/menu.js';
export { MessageActions } from './extras/message-actions.js';
export { MessageFiles } from './extras/message-files.js';
export { PreChatForm } from './extras/pre-chat-form.js';
export { HandoffCard } from './handoff/handoff-card.js';
export { Markdown, PlainText } from './markdown/markdown.js';
export const EXTRAS_STYLES: string = extrasCss;
