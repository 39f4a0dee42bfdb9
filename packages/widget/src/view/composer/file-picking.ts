/** What the file dialogue offers first; what is taken is decided by the content. */
export const ACCEPTED_FILES =
  'image/png,image/jpeg,image/gif,image/webp,application/pdf,text/plain,.csv,.md,.log';

/** The files of a paste or a drop; none when it was text. */
export function filesOf(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

/** Whether something that is dragged over the panel is files. */
export function dragsFiles(event: DragEvent): boolean {
  return [...(event.dataTransfer?.types ?? [])].includes('Files');
}
