import type { ComponentChildren } from 'preact';

type ButtonProps = {
  readonly lang?: string;
  readonly name?: string;
  readonly value?: string;
  readonly secondary?: boolean;
  /** Where the form is sent instead: with a fragment, to the same page at another place. */
  readonly formAction?: string | undefined;
  readonly children: ComponentChildren;
};

/** Submits its form. `name` and `value` identify the pressed button. */
export function Button({ lang, name, value, secondary = false, formAction, children }: ButtonProps) {
  return (
    <button
      type="submit"
      class={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}
      lang={lang}
      name={name}
      value={value}
      formaction={formAction}
    >
      {children}
    </button>
  );
}
