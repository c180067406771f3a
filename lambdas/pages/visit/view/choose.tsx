import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { Visit } from '../domain/visit.ts';
import { visitWords as words } from '../words.ts';

export type VisitError = { readonly field: 'agency' | 'dossier'; readonly text: string };

type ChooseProps = {
  readonly lang: Lang;
  readonly visit: Visit;
  readonly agencies: readonly { readonly value: string; readonly label: string }[];
  readonly errors: readonly VisitError[];
};

const DOSSIER_WIDTH = 30;

/** Asks for the agency, which links and QR codes already name. */
export function ChooseAgency({ lang, visit, agencies, errors }: ChooseProps) {
  const { agency, dossier, ...rest } = visit;
  const errorOf = (field: VisitError['field']) => errors.find((error) => error.field === field)?.text;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.title[lang]}</h1>
      <p>{words.chooseLead[lang]}</p>
      <form action={`/${lang}/danh-gia`} method="get" novalidate>
        <Hidden fields={rest} />
        <Select
          name="agency"
          label={words.agency[lang]}
          items={[{ value: '', label: words.chooseAgency[lang] }, ...agencies]}
          value={agency}
          error={errorOf('agency')}
        />
        <TextField
          name="dossier"
          label={words.dossier[lang]}
          hint={words.dossierHint[lang]}
          value={dossier}
          error={errorOf('dossier')}
          width={DOSSIER_WIDTH}
          optional
        />
        <Button>{words.go[lang]}</Button>
      </form>
    </>
  );
}
