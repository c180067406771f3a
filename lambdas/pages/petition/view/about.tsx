import { Radios } from '../../../../web/components/radios.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { questions } from '../words.ts';
import type { StepProps } from './step-props.ts';

/** Step 2: every question may be left open. */
export function AboutPage({ lang, typed, agencies, errors }: StepProps) {
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
      <Select
        name="agency"
        label={questions.agency[lang]}
        items={[unsure, ...agencies]}
        value={typed.agency}
        error={errors['agency']}
        optional
      />
    </>
  );
}
