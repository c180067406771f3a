import { describedBy, Field, type FieldTexts, HintAndError, Label } from './field.tsx';

type TextFieldProps = FieldTexts & {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  /** The expected number of characters: the length of the field hints at the answer. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'text';
  /** A name of HTML's own list (`name`, `tel`, `email`), so that browsers can fill the field. */
  readonly autoComplete?: string;
  readonly optional?: boolean;
};

/** One line of text. */
export function TextField({ name, label, hint, error, value, width, optional, ...typing }: TextFieldProps) {
  const classes = [
    'govuk-input',
    error === undefined ? [] : 'govuk-input--error',
    width ? `govuk-input--width-${width}` : [],
  ];
  return (
    <Field error={error}>
      <Label for={name} text={label} optional={optional} />
      <HintAndError name={name} hint={hint} error={error} />
      <input
        class={classes.flat().join(' ')}
        id={name}
        name={name}
        type="text"
        value={value}
        spellcheck={false}
        inputmode={typing.inputMode}
        autocomplete={typing.autoComplete}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      />
    </Field>
  );
}
