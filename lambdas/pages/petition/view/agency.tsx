import { SearchChoice } from '../../../../web/components/search-choice.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { agencySearch } from '../../../../web/words/agency-search.ts';
import { questions } from '../words.ts';
import type { StepProps } from './step-props.ts';

type AgencyProps = Pick<StepProps, 'lang' | 'typed' | 'agencies' | 'errors' | 'search'>;

/** The agency concerned: a list, or a search where the list would be too long. */
export function AgencyField({ lang, typed, agencies, errors, search }: AgencyProps) {
  const unsure = { value: '', label: questions.unsure[lang] };
  if (search !== undefined) {
    return (
      <SearchChoice
        names={{ text: 'find', found: 'found', answer: 'agency' }}
        label={questions.agency[lang]}
        hint={agencySearch.hint[lang]}
        error={errors['agency']}
        words={agencySearch}
        text={search.text}
        count={search.found.count}
        found={search.found.choices}
        chosen={agencies.find(({ value }) => value === typed.agency)}
        last={unsure}
        go={{ value: 'about', action: `/${lang}/phan-anh#find` }}
      />
    );
  }
  return (
    <Select
      name="agency"
      label={questions.agency[lang]}
      items={[unsure, ...agencies]}
      value={typed.agency}
      error={errors['agency']}
      optional
    />
  );
}
