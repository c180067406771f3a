import { Radios } from '../../../../web/components/radios.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { questions } from '../words.ts';
import { TextAdvice } from './advice.tsx';
import { AgencyField } from './agency.tsx';
import type { StepProps } from './step-props.ts';
import { Suggestions } from './suggestions.tsx';

/** Step 2: every question may be left open. */
export function AboutPage({ lang, typed, agencies, errors, search, advice }: StepProps) {
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
      <TextField
        name="place"
        label={questions.place[lang]}
        hint={questions.placeHint[lang]}
        value={typed.place}
        error={errors['place']}
        optional
      />
      <Suggestions {...{ lang, typed, agencies, advice }} />
      <AgencyField {...{ lang, typed, agencies, errors, search }} />
    </>
  );
}
