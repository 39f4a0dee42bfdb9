import { MAX_MESSAGE_LENGTH } from '../conversation/message.js';
import { BatonError } from '../errors.js';

/** One fault of one field. */
export function invalid(path: string, code: string, message: string): BatonError {
  return new BatonError('invalid', message, { issues: [{ path, code, message }] });
}

/** @throws BatonError `invalid` for a message that says nothing, or too much. */
export function checkText(text: string, hasFiles = false): void {
  if (text.trim() === '' && !hasFiles) throw invalid('text', 'required', 'Write a message.');
  if (text.length > MAX_MESSAGE_LENGTH) {
    throw invalid('text', 'too_long', `A message has at most ${MAX_MESSAGE_LENGTH} characters.`);
  }
}
