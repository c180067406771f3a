import { Radios } from '../../../../web/components/radios.tsx';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { questions } from '../words.ts';
import { TextAdvice } from './advice.tsx';
import { AgencyField } from './agency.tsx';
import { PlaceFields } from './place.tsx';
import type { StepProps } from './step-props.ts';
import { Suggestions } from './suggestions.tsx';

/** Step 2: every question may be left open. */
export function AboutPage({ lang, typed, agencies, errors, search, places, advice }: StepProps) {
  const unsure = { value: '', label: questions.unsure[lang] };
  return (
    <>
      {advice !== undefined && <TextAdvice lang={lang} advice={advice} />}
      <p class="govuk-body">{questions.aboutLead[lang]}</p>
      <Radios
        name="matter"
        legend={questions.matter[lang]}
        items={[...Object.entries(matterLabels).map(([value, label]) => ({ value, label: label[lang] })), unsure]}
        value={typed.matter}
        error={errors['matter']}
      />
      <PlaceFields {...{ lang, typed, errors, places }} />
      <Suggestions {...{ lang, typed, agencies, advice }} at="#agency" />
      <AgencyField {...{ lang, typed, agencies, errors, search }} />
    </>
  );
}
