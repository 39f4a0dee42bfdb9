/** Brings the first field with an error before the person, once the errors have been rendered. */
export function focusFirstInvalid(): void {
  requestAnimationFrame(() => {
    const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    open.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
