import { type Choice, groupsOf } from './choices.tsx';
import { describedBy, Field, type FieldTexts, HintAndError, Label } from './field.tsx';

type SelectProps = FieldTexts & {
  readonly name: string;
  readonly label: string;
  readonly items: readonly Omit<Choice, 'hint'>[];
  readonly value?: string | undefined;
  readonly optional?: boolean;
};

/** A choice from a long list, such as the agencies of a province. */
export function Select({ name, label, items, value, hint, error, optional }: SelectProps) {
  return (
    <Field error={error}>
      <Label for={name} text={label} optional={optional} />
      <HintAndError name={name} hint={hint} error={error} />
      <select
        class={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        id={name}
        name={name}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      >
        {groupsOf(items).map(({ group, members }) => {
          const options = members.map((item) => (
            <option key={item.value} value={item.value} selected={item.value === value}>
              {item.label}
            </option>
          ));
          if (group === undefined) return options;
          return (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}
