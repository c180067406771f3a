import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import type { Words } from '../../lang.ts';
import { asked, before, petition } from '../../words/petition.ts';
import type { Asked, StepName } from './asked.ts';

/** Page 4: everything once more, each part with the way back to it. */
export function CheckPage({ lang, typed, agencies }: Asked) {
  const row = (step: StepName, key: Words, value: string): SummaryRow => ({
    key: key[lang],
    value: <span class="as-typed">{value.trim() === '' ? petition.notGiven[lang] : value}</span>,
    action: (
      <button type="submit" class="link-button" name="go" value={step}>
        {petition.change[lang]}
        <span class="govuk-visually-hidden"> {key[lang]}</span>
      </button>
    ),
  });
  const nameOf = (names: Readonly<Record<string, Words | undefined>>, key: string) => names[key]?.[lang];
  const agency = agencies.find(({ value }) => value === typed.agency)?.label;
  return (
    <>
      <p class="govuk-body">{asked.checkLead[lang]}</p>
      <SummaryList
        rows={[
          row('content', asked.kind, nameOf(asked.kinds, typed.kind) ?? typed.kind),
          row('content', asked.content, typed.content),
          row('about', asked.matter, nameOf(asked.matters, typed.matter) ?? asked.unsure[lang]),
          row('about', asked.place, typed.place),
          row('about', asked.agency, agency ?? asked.unsure[lang]),
          row('contact', asked.name, typed.name),
          row('contact', asked.phone, typed.phone),
          row('contact', asked.email, typed.email),
          row('contact', asked.address, typed.address),
          row('contact', asked.hideIdentity, (typed.hideIdentity === '' ? petition.no : petition.yes)[lang]),
        ]}
      />
      <p class="govuk-body">{before.data[lang]}</p>
    </>
  );
}
