import { Radios } from '../../../../web/components/radios.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { questions } from '../words.ts';
import { AgencyField } from './agency.tsx';
import type { StepProps } from './step-props.ts';

/** Step 2: every question may be left open. */
export function AboutPage({ lang, typed, agencies, errors, search }: StepProps) {
  const unsure = { value: '', label: questions.unsure[lang] };
  return (
    <>
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
      <AgencyField {...{ lang, typed, agencies, errors, search }} />
    </>
  );
}
