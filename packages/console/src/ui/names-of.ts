/** The names of those whose ids are listed, in one line; what is gone has none. */
export function namesOf(
  all: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
): string {
  return all
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ');
}
