type EnterButtonProps = { readonly name?: string; readonly value?: string };

/**
 * At the beginning of a form that has other buttons before its own: the Enter key presses the first one, which must not be
 * that of a search in the form.
 */
export function EnterButton(pressed: EnterButtonProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: not focusable; screen readers have the visible button below
    <button type="submit" {...pressed} class="govuk-visually-hidden" tabindex={-1} aria-hidden="true" />
  );
}
