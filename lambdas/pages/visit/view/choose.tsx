import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { SearchChoice } from '../../../../web/components/search-choice.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { requiredAgencySearch } from '../../../../web/words/agency-search.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Visit } from '../domain/visit.ts';
import { visitWords as words } from '../words.ts';

export type VisitError = { readonly field: 'agency' | 'dossier'; readonly text: string };

type ChooseProps = {
  readonly lang: Lang;
  readonly visit: Visit;
  readonly agencies: readonly Choice[];
  readonly errors: readonly VisitError[];
  /** Where a list would be too long: what was searched for, and what was found. */
  readonly search?:
    | {
        readonly go: string;
        readonly text: string;
        readonly found: { readonly choices: readonly Choice[]; readonly count: number };
      }
    | undefined;
};

type Choice = { readonly value: string; readonly label: string };

const DOSSIER_WIDTH = 30;

/** Asks for the agency, which links and QR codes already name. */
export function ChooseAgency(props: ChooseProps) {
  const { lang, visit, errors } = props;
  const { agency: _, dossier, ...rest } = visit;
  const errorOf = (field: VisitError['field']) => errors.find((error) => error.field === field)?.text;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.title[lang]}</h1>
      <p>{words.chooseLead[lang]}</p>
      <form action={`/${lang}/danh-gia`} method="get" novalidate>
        <Hidden fields={rest} />
        <AgencyField {...props} error={errorOf('agency')} />
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

function AgencyField({ lang, visit, agencies, search, error }: ChooseProps & { readonly error: string | undefined }) {
  if (search === undefined) {
    const first = { value: '', label: words.chooseAgency[lang] };
    const field = { name: 'agency', label: words.agency[lang], items: [first, ...agencies] };
    return <Select {...field} value={visit.agency} error={error} />;
  }
  return (
    <SearchChoice
      names={{ text: 'find', found: 'found', answer: 'agency' }}
      label={words.agency[lang]}
      hint={requiredAgencySearch.hint[lang]}
      error={error}
      words={requiredAgencySearch}
      text={search.text}
      count={search.found.count}
      found={search.found.choices}
      chosen={agencies.find(({ value }) => value === visit.agency)}
      go={{ value: search.go }}
    />
  );
}
