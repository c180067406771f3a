import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { lookUp } from '../words/look-up.ts';

/** What was typed into the form. */
export type LookUpTyped = Readonly<Record<'code' | 'receipt' | 'phoneEnding', string>>;

type LookUpProps = {
  readonly lang: Lang;
  readonly typed: LookUpTyped;
  readonly errors: readonly { readonly field: keyof LookUpTyped; readonly text: string }[];
};

/** Code and receipt, as they were written down, or the end of the phone. */
export function LookUp({ lang, typed, errors }: LookUpProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{lookUp.title[lang]}</h1>
      <p class="govuk-body">{lookUp.lead[lang]}</p>
      <form method="post" action={`/${lang}/tra-cuu`} novalidate>
        <TextField
          name="code"
          label={lookUp.code[lang]}
          hint={lookUp.codeHint[lang]}
          value={typed.code}
          error={errorOf('code')}
          autoComplete="off"
          width={20}
        />
        <TextField
          name="receipt"
          label={lookUp.receipt[lang]}
          hint={lookUp.receiptHint[lang]}
          value={typed.receipt}
          error={errorOf('receipt')}
          autoComplete="off"
          width={30}
        />
        <TextField
          name="phoneEnding"
          label={lookUp.phoneEnding[lang]}
          hint={lookUp.phoneEndingHint[lang]}
          value={typed.phoneEnding}
          error={errorOf('phoneEnding')}
          autoComplete="off"
          inputMode="numeric"
          width={4}
        />
        <Button>{lookUp.find[lang]}</Button>
      </form>
      <p class="govuk-body">
        <a href={`/${lang}/ho-so`}>{lookUp.dossier[lang]}</a>
      </p>
    </>
  );
}
