import { AnyField, type ShownField } from '../../../../web/components/any-field.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { FindingAction } from '../../../findings/domain/finding.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formWords } from '../words/findings.ts';

export type FindingFormProps = {
  readonly lang: Lang;
  readonly act: FindingAction;
  readonly action: string;
  /** What the form carries without showing it: the token, the version, and the id of a new finding. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly ShownField[];
};

/** The form of one action, with its title as a heading. */
export function FindingForm({ lang, act, action, hidden, fields }: FindingFormProps) {
  const { title, button } = formWords[act];
  return (
    <section>
      <h2>{title[lang]}</h2>
      <form method="post" action={action} class="office-act">
        <Hidden fields={{ ...hidden, act }} />
        {fields.map((field) => (
          <AnyField key={field.name} {...{ lang, field }} />
        ))}
        <Button secondary={act === 'withdraw' || act === 'return'}>{button[lang]}</Button>
      </form>
    </section>
  );
}
