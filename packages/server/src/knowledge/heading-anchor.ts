/** A heading's address in its page, as Markdown publishers make them: `how-do-i-start` for "How do I start?". */
export function headingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
