import { Radios } from '../../../../web/components/radios.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { asked } from '../words.ts';
import type { Asked } from './asked.ts';

/** Page 2: all of it may be left to the agency that receives it. */
export function AboutPage({ lang, typed, agencies, errors }: Asked) {
  const unsure = { value: '', label: asked.unsure[lang] };
  return (
    <>
      <p class="govuk-body">{asked.aboutLead[lang]}</p>
      <Radios
        name="matter"
        legend={asked.matter[lang]}
        items={[...Object.entries(matterLabels).map(([value, label]) => ({ value, label: label[lang] })), unsure]}
        value={typed.matter}
        error={errors['matter']}
      />
      <TextField
        name="place"
        label={asked.place[lang]}
        hint={asked.placeHint[lang]}
        value={typed.place}
        error={errors['place']}
        optional
      />
      <Select
        name="agency"
        label={asked.agency[lang]}
        items={[unsure, ...agencies]}
        value={typed.agency}
        error={errors['agency']}
        optional
      />
    </>
  );
}
