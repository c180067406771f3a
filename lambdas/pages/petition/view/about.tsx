import { Checkboxes } from '../../../../web/components/checkboxes.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { questions } from '../words.ts';
import { TextAdvice } from './advice.tsx';
import { AgencyField } from './agency.tsx';
import { PlaceFields } from './place.tsx';
import type { StepProps } from './step-props.ts';
import { Suggestions } from './suggestions.tsx';

const matters = (lang: Lang) =>
  Object.entries(matterLabels).map(([value, label]) => ({
    ...{ value, label: label[lang] },
    ...(value === 'conduct' && { hint: questions.conductHint[lang] }),
  }));

/** Step 2: every question may be left open. */
export function AboutPage({ lang, typed, agencies, errors, search, places, advice, procedure }: StepProps) {
  const unsure = { value: '', label: questions.unsure[lang] };
  return (
    <>
      {advice !== undefined && <TextAdvice lang={lang} advice={advice} />}
      <p class="govuk-body">{questions.aboutLead[lang]}</p>
      {procedure !== undefined && (
        <Checkboxes
          {...{ name: 'procedure', legend: questions.procedure[lang], hint: questions.procedureHint[lang] }}
          items={[{ value: typed.procedure, label: procedure }]}
          values={[typed.procedure]}
        />
      )}
      <Radios
        name="matter"
        legend={questions.matter[lang]}
        items={[...matters(lang), unsure]}
        value={typed.matter}
        error={errors['matter']}
      />
      <PlaceFields {...{ lang, typed, errors, places }} />
      <Suggestions {...{ lang, typed, agencies, advice }} at="#agency" />
      <AgencyField {...{ lang, typed, agencies, errors, search }} />
    </>
  );
}
