import { describedBy, Field, type FieldTexts, HintAndError } from './field.tsx';

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string | undefined };

type ChoicesProps = FieldTexts & {
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly legend: string;
  readonly items: readonly Choice[];
  readonly chosen: readonly string[];
};

/** A question with its answers below each other. */
export function Choices({ kind, name, legend, items, chosen, hint, error }: ChoicesProps) {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <Field error={error}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(name, { hint, error })}>
        <legend class="govuk-fieldset__legend">{legend}</legend>
        <HintAndError name={name} hint={hint} error={error} />
        <div class={block}>
          {items.map((item, index) => (
            <Item
              key={item.value}
              {...{ block, kind, name, item }}
              // The error summary links to the first choice by the name of the field.
              id={index === 0 ? name : `${name}-${item.value}`}
              isChosen={chosen.includes(item.value)}
            />
          ))}
        </div>
      </fieldset>
    </Field>
  );
}

type ItemProps = {
  readonly block: string;
  readonly kind: ChoicesProps['kind'];
  readonly name: string;
  readonly item: Choice;
  readonly id: string;
  readonly isChosen: boolean;
};

function Item({ block, kind, name, item, id, isChosen }: ItemProps) {
  const hintId = item.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        id={id}
        name={name}
        type={kind}
        value={item.value}
        checked={isChosen}
        aria-describedby={hintId}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {item.label}
      </label>
      {item.hint !== undefined && (
        <div id={hintId} class={`govuk-hint ${block}__hint`}>
          {item.hint}
        </div>
      )}
    </div>
  );
}
