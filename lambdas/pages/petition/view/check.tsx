import { SummaryList, type SummaryRow } from '../../../../web/components/summary-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { kindLabels, matterLabels } from '../../../petitions/domain/labels.ts';
import type { Step } from '../domain/draft.ts';
import { asked, before, petition } from '../words.ts';
import type { Asked } from './asked.ts';

/** Page 4: everything once more, in the parts in which it was asked, each with the way back to it. */
export function CheckPage({ lang, typed, agencies }: Asked) {
  const nameOf = (names: Readonly<Record<string, Words | undefined>>, key: string) => names[key]?.[lang];
  const row = (key: Words, value: string | undefined): SummaryRow => ({
    key: key[lang],
    value: <span class="as-typed">{value?.trim() || petition.notGiven[lang]}</span>,
  });
  const agency = agencies.find(({ value }) => value === typed.agency)?.label;
  return (
    <>
      <p class="govuk-body">{asked.checkLead[lang]}</p>
      <Part lang={lang} step="content">
        {[row(asked.kind, nameOf(kindLabels, typed.kind) ?? typed.kind), row(asked.content, typed.content)]}
      </Part>
      <Part lang={lang} step="about">
        {[
          row(asked.matter, nameOf(matterLabels, typed.matter) ?? asked.unsure[lang]),
          row(asked.place, typed.place),
          row(asked.agency, agency ?? asked.unsure[lang]),
        ]}
      </Part>
      <Part lang={lang} step="contact">
        {[
          row(asked.name, typed.name),
          row(asked.phone, typed.phone),
          row(asked.email, typed.email),
          row(asked.address, typed.address),
          row(asked.hideIdentity, (typed.hideIdentity === '' ? petition.no : petition.yes)[lang]),
        ]}
      </Part>
      <p class="govuk-body">{before.data[lang]}</p>
    </>
  );
}

type PartProps = { readonly lang: Lang; readonly step: Step; readonly children: readonly SummaryRow[] };

function Part({ lang, step, children }: PartProps) {
  const title = petition.steps[step][lang];
  return (
    <section>
      <div class="part-head">
        <h2>{title}</h2>
        <button type="submit" class="link-button" name="go" value={step}>
          {petition.change[lang]}
          <span class="govuk-visually-hidden"> {title}</span>
        </button>
      </div>
      <SummaryList rows={children} />
    </section>
  );
}
