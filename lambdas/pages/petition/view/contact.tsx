import { Checkboxes } from '../../../../web/components/checkboxes.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { questions } from '../words.ts';
import { PersonalData } from './personal-data.tsx';
import type { StepProps } from './step-props.ts';

/** Step 3: name and contact details, asked last and with the reason. */
export function ContactPage({ lang, typed, errors }: StepProps) {
  const field = (name: 'name' | 'phone' | 'email' | 'address') => ({
    name,
    label: questions[name][lang],
    value: typed[name],
    error: errors[name],
  });
  return (
    <>
      <p class="govuk-body">{questions.contactLead[lang]}</p>
      <TextField {...field('name')} autoComplete="name" />
      <p class="govuk-body">{questions.reachHint[lang]}</p>
      <TextField {...field('phone')} inputMode="tel" autoComplete="tel" width={20} />
      <TextField {...field('email')} inputMode="email" autoComplete="email" />
      <TextField {...field('address')} autoComplete="address-line1" />
      <Radios
        name="notify"
        legend={questions.notify[lang]}
        hint={questions.notifyHint[lang]}
        items={Object.entries(questions.notifyChoices).map(([value, label]) => ({ value, label: label[lang] }))}
        value={typed.notify}
        error={errors['notify']}
      />
      <Checkboxes
        name="hideIdentity"
        legend={questions.hideIdentity[lang]}
        items={[{ value: 'yes', label: questions.hideIdentityYes[lang], hint: questions.hideIdentityHint[lang] }]}
        values={[typed.hideIdentity]}
      />
      <PersonalData lang={lang} />
    </>
  );
}
