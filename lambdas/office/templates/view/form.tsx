import { AnyField, type ShownField } from '../../../../web/components/any-field.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { templatesWords as words } from '../words.ts';

export type TemplateFormProps = {
  readonly lang: Lang;
  readonly title: string;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly ShownField[];
};
type Props = TemplateFormProps & {
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  /** What a page fills in, as it is written in a text. */
  readonly fieldNames: string;
};

/** The form of one template, on a page of its own. */
export function TemplateForm({ errors, fieldNames, ...form }: Props) {
  const { lang, title, action } = form;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{title}</h1>
      <p class="govuk-hint">{words.fields[lang](fieldNames)}</p>
      <FormOfTemplate {...form} />
      <p>
        <a href={action}>{words.back[lang]}</a>
      </p>
    </>
  );
}

export function FormOfTemplate({ lang, action, hidden, fields }: TemplateFormProps) {
  return (
    <form method="post" action={action} class="office-act">
      <Hidden fields={hidden} />
      {fields.map((field) => (
        <AnyField key={field.name} {...{ lang, field }} />
      ))}
      <Button>{words.save[lang]}</Button>
    </form>
  );
}
