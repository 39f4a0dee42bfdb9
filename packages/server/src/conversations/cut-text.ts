/** The index itself, or the one before it where it would tear a character in two: half a surrogate pair is no text. */
export function cutAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
