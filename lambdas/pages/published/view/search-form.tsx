import { AgencyFilter, type AgencyFilterProps } from '../../../../web/components/agency-filter.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { EnterButton } from '../../../../web/components/enter-button.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { publishedWords as words } from '../words.ts';
import { CommuneFilter, type CommuneOptions } from './commune-filter.tsx';
import type { Searched } from './types.ts';

/** What the form offers to choose from. */
export type Filters = {
  readonly agency: AgencyFilterProps['options'];
  /** Undefined where the communes of the province are not known. */
  readonly commune: CommuneOptions | undefined;
  readonly periods: readonly string[];
};

type FormProps = { readonly lang: Lang; readonly searched: Searched; readonly filters: Filters };

/** Words and the matter first; what few people use is folded, because the results should be near on a phone. */
export function SearchForm({ lang, searched, filters }: FormProps) {
  const { q, matter, period } = searched;
  const { agency, commune, periods } = filters;
  const any = { value: '', label: words.any[lang] };
  const action = `/${lang}/cong-khai`;
  return (
    <form method="get" action={action}>
      <EnterButton />
      <TextField name="q" label={words.q[lang]} hint={words.qHint[lang]} value={q} />
      <Select
        name="matter"
        label={words.matter[lang]}
        value={matter ?? ''}
        items={[any, ...Object.entries(matterLabels).map(([value, label]) => ({ value, label: label[lang] }))]}
      />
      <Details summary={words.moreFilters[lang]} isOpen={isUsed(searched, filters)}>
        {commune !== undefined && <CommuneFilter {...{ lang, any, action }} options={commune} />}
        <AgencyFilter name="agency" label={words.agency[lang]} options={agency} {...{ any, action }} />
        <Select
          name="period"
          label={words.period[lang]}
          value={period ?? ''}
          items={[any, ...periods.map((value) => ({ value, label: periodTitle(lang, value) }))]}
        />
      </Details>
      <Button>{words.search[lang]}</Button>
    </form>
  );
}

/** Whether one of the folded fields was filled in. */
const isUsed = ({ agency, commune, period }: Searched, filters: Filters): boolean =>
  [agency, commune, period, filters.commune?.text, 'text' in filters.agency ? filters.agency.text : ''].some(Boolean);
