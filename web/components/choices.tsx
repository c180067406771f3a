import { describedBy, Field, type FieldTexts, HintAndError } from './field.tsx';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The heading above it and its neighbours of the same group. */
  readonly group?: string | undefined;
};

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
          {groupsOf(items).map(({ group, members }) => {
            const content = members.map((item) => (
              <Item
                key={item.value}
                {...{ block, kind, name, item }}
                // The error summary links to the first choice by the name of the field.
                id={item === items[0] ? name : `${name}-${item.value}`}
                isChosen={chosen.includes(item.value)}
              />
            ));
            if (group === undefined) return content;
            const id = `${name}-group-${members[0]?.value}`;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset is read out with both legends for each answer
              <div key={id} role="group" aria-labelledby={id}>
                <p id={id} class="choices__group">
                  {group}
                </p>
                {content}
              </div>
            );
          })}
        </div>
      </fieldset>
    </Field>
  );
}

/** Neighbours of the same group together. */
export function groupsOf<One extends Pick<Choice, 'group'>>(items: readonly One[]) {
  const groups: { readonly group: string | undefined; readonly members: One[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === item.group) last.members.push(item);
    else groups.push({ group: item.group, members: [item] });
  }
  return groups;
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
