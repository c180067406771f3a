import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { lookUpWords as words } from '../words/look-up.ts';

/** What was typed into the form. */
export type LookUpTyped = Readonly<Record<'code' | 'receipt', string>>;

type LookUpProps = {
  readonly lang: Lang;
  readonly typed: LookUpTyped;
  readonly errors: readonly { readonly field: keyof LookUpTyped; readonly text: string }[];
};

/** Code and receipt of a dossier, as the agency printed or sent them. */
export function LookUp({ lang, typed, errors }: LookUpProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.title[lang]}</h1>
      <p class="govuk-body">{words.lead[lang]}</p>
      <form method="post" action={`/${lang}/ho-so`} novalidate>
        <TextField
          {...{ name: 'code', label: words.code[lang], hint: words.codeHint[lang], autoComplete: 'off', width: 30 }}
          value={typed.code}
          error={errorOf('code')}
        />
        <TextField
          {...{ name: 'receipt', label: words.receipt[lang], hint: words.receiptHint[lang] }}
          {...{ autoComplete: 'off', width: 20 }}
          value={typed.receipt}
          error={errorOf('receipt')}
        />
        <Button>{words.find[lang]}</Button>
      </form>
      <p class="govuk-body">{words.noReceipt[lang]}</p>
      <p class="govuk-body">
        <a href={`/${lang}/tra-cuu`}>{words.petition[lang]}</a>
      </p>
    </>
  );
}
