/** Moves the focus to the errors, so that they are read first. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}
