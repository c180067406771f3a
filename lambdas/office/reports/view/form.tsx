import { AnyField, type ShownField } from '../../../../web/components/any-field.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { PaperAction } from '../../../reports/domain/submissions/actions.ts';
import { formWords } from '../words/forms.ts';

export type ReportFormProps = {
  readonly lang: Lang;
  readonly act: PaperAction;
  readonly action: string;
  /** What the form carries without showing it: the token, the version and the revision. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly ShownField[];
  /** What to read before: the draft, or the paper that waits for a decision. */
  readonly paper: { readonly href: string; readonly text: string };
};

/** The form of one action, with its title as a heading. */
export function ReportForm({ lang, act, action, hidden, fields, paper }: ReportFormProps) {
  const { title, button, more } = formWords[act];
  return (
    <section id="viec">
      <h2>{title[lang]}</h2>
      <form method="post" action={action} class="office-act">
        <p class="govuk-body">{more[lang]}</p>
        <p class="govuk-body">
          <a class="board__link" href={paper.href}>
            {paper.text}
          </a>
        </p>
        <Hidden fields={{ ...hidden, act }} />
        {fields.map((field) => (
          <AnyField key={field.name} {...{ lang, field }} />
        ))}
        <Button secondary={act === 'withdraw' || act === 'return'}>{button[lang]}</Button>
      </form>
    </section>
  );
}
