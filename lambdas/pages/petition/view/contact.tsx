import { Checkboxes } from '../../../../web/components/checkboxes.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { asked } from '../words.ts';
import type { Asked } from './asked.ts';
import { PersonalData } from './personal-data.tsx';

/** Page 3: who writes, and how an answer finds the way back; last of what is asked, and with the reason why. */
export function ContactPage({ lang, typed, errors }: Asked) {
  const field = (name: 'name' | 'phone' | 'email' | 'address') => ({
    name,
    label: asked[name][lang],
    value: typed[name],
    error: errors[name],
  });
  return (
    <>
      <p class="govuk-body">{asked.contactLead[lang]}</p>
      <TextField {...field('name')} autoComplete="name" />
      <p class="govuk-body">{asked.reachHint[lang]}</p>
      <TextField {...field('phone')} inputMode="tel" autoComplete="tel" width={20} />
      <TextField {...field('email')} inputMode="email" autoComplete="email" />
      <TextField {...field('address')} autoComplete="address-line1" />
      <Checkboxes
        name="hideIdentity"
        legend={asked.hideIdentity[lang]}
        items={[{ value: 'yes', label: asked.hideIdentityYes[lang], hint: asked.hideIdentityHint[lang] }]}
        values={[typed.hideIdentity]}
      />
      <PersonalData lang={lang} />
    </>
  );
}
