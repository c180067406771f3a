import type { Choice } from './choices.tsx';
import { Beside, describedBy, Field, Label, type Said } from './field.tsx';

type SelectProps = Said & {
  readonly name: string;
  readonly label: string;
  readonly items: readonly Omit<Choice, 'hint'>[];
  readonly value?: string | undefined;
  readonly optional?: boolean;
};

/** One of a long list, such as the agencies of a province. */
export function Select({ name, label, items, value, hint, error, optional }: SelectProps) {
  return (
    <Field error={error}>
      <Label for={name} text={label} optional={optional} />
      <Beside name={name} hint={hint} error={error} />
      <select
        class={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        id={name}
        name={name}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      >
        {items.map((item) => (
          <option key={item.value} value={item.value} selected={item.value === value}>
            {item.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
