import { AnyField, type ShownField } from '../../../../web/components/any-field.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { DossierAct } from '../operations.ts';
import { formWords } from '../words/forms.ts';

export type DossierFormProps = {
  readonly lang: Lang;
  readonly act: DossierAct;
  readonly action: string;
  /** What the form carries without showing it: the token and the version. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly ShownField[];
};

/** The form of one act, with its title as a heading. */
export function DossierForm({ lang, act, action, hidden, fields }: DossierFormProps) {
  const { title, button, more } = formWords[act];
  return (
    <section id="viec">
      <h2>{title[lang]}</h2>
      <form method="post" action={action} class="office-act">
        {more !== undefined && <p class="govuk-body">{more[lang]}</p>}
        <Hidden fields={{ ...hidden, act }} />
        {fields.map((field) => (
          <AnyField key={field.name} {...{ lang, field }} />
        ))}
        <Button>{button[lang]}</Button>
      </form>
    </section>
  );
}
