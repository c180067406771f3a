import type { Lang } from '../../lambdas/kernel/lang.ts';
import { AnyField, type ShownField } from './any-field.tsx';
import { Button } from './button.tsx';
import { Hidden } from './hidden.tsx';
import type { Link } from './link-list.tsx';

/** What a page knows of the form of an act. */
export type ActFormProps<Act extends string> = {
  readonly lang: Lang;
  readonly act: Act;
  readonly action: string;
  /** What the form carries without showing it: the token, and what the page was made from. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly ShownField[];
  /** What to read before. */
  readonly before?: Link;
};

type Props = ActFormProps<string> & {
  /** Where links to the form lead. */
  readonly id?: string;
  readonly title: string;
  readonly button: string;
  /** What is to be known before. */
  readonly more?: string | undefined;
};

/** The form of one act, with its title as a heading. What takes something back does not look like the next step. */
export function ActForm({ id, lang, act, action, hidden, fields, before, title, button, more }: Props) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      <form method="post" action={action} class="office-act">
        {more !== undefined && <p class="govuk-body">{more}</p>}
        {before !== undefined && (
          <p class="govuk-body">
            <a class="board__link" href={before.href}>
              {before.text}
            </a>
          </p>
        )}
        <Hidden fields={{ ...hidden, act }} />
        {fields.map((field) => (
          <AnyField key={field.name} {...{ lang, field }} />
        ))}
        <Button secondary={act === 'withdraw' || act === 'return'}>{button}</Button>
      </form>
    </section>
  );
}
