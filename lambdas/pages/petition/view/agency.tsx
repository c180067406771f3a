import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { formatNumber } from '../../../../web/format.ts';
import { agencySearch, questions } from '../words.ts';
import type { StepProps } from './step-props.ts';

type Search = NonNullable<StepProps['search']>;
type AgencyProps = Pick<StepProps, 'lang' | 'typed' | 'agencies' | 'errors' | 'search'>;

/** The agency concerned: a list, or a search where the list would be too long. */
export function AgencyField(props: AgencyProps) {
  const { lang, typed, agencies, errors, search } = props;
  if (search !== undefined) return <AgencySearch {...props} search={search} />;
  return (
    <Select
      name="agency"
      label={questions.agency[lang]}
      items={[{ value: '', label: questions.unsure[lang] }, ...agencies]}
      value={typed.agency}
      error={errors['agency']}
      optional
    />
  );
}

/** A text to search by, and what was found with it; the agency that was chosen before stays among the answers. */
function AgencySearch({ lang, typed, agencies, errors, search }: AgencyProps & { readonly search: Search }) {
  const chosen = agencies.filter(({ value }) => value === typed.agency);
  const others = search.found.choices.filter(({ value }) => value !== typed.agency);
  return (
    <>
      <TextField
        name="find"
        label={questions.agency[lang]}
        hint={agencySearch.hint[lang]}
        value={search.text}
        optional
      />
      <Hidden fields={{ found: search.text }} />
      <Button name="go" value="about" secondary>
        {agencySearch.find[lang]}
      </Button>
      <Radios
        name="agency"
        legend={search.text === '' ? agencySearch.chosen[lang] : resultOf(lang, search)}
        items={[...chosen, ...others, { value: '', label: questions.unsure[lang] }]}
        value={typed.agency}
        error={errors['agency']}
      />
    </>
  );
}

function resultOf(lang: StepProps['lang'], { found: { count, choices } }: Search): string {
  const number = formatNumber(lang, count);
  if (count === 0) return agencySearch.none[lang];
  return count > choices.length
    ? agencySearch.some[lang](number, formatNumber(lang, choices.length))
    : agencySearch.all[lang](number);
}
