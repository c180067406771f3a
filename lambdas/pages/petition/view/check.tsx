import { SummaryList, type SummaryRow } from '../../../../web/components/summary-list.tsx';
import { placeLabels } from '../../../../web/words/place.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { kindLabels, matterLabels } from '../../../petitions/domain/labels.ts';
import type { Step } from '../domain/draft.ts';
import { before, petition, questions } from '../words.ts';
import { MarkedText, PersonalDataNotice } from './marked-text.tsx';
import type { StepProps } from './step-props.ts';
import { Suggestions } from './suggestions.tsx';

/** Step 4: all answers by step, each step with a button to change it. */
export function CheckPage({ lang, typed, agencies, places, advice, marked, procedure }: StepProps) {
  const nameOf = (names: Readonly<Record<string, Words | undefined>>, key: string) => names[key]?.[lang];
  const row = (key: Words, value: string | undefined): SummaryRow => ({
    key: key[lang],
    value: <span class="as-typed">{value?.trim() || petition.notProvided[lang]}</span>,
  });
  const content = {
    ...row(questions.content, typed.content),
    value: (
      <span class="as-typed">
        <MarkedText lang={lang} content={marked} />
      </span>
    ),
  };
  const agency = agencies.find(({ value }) => value === typed.agency)?.label;
  return (
    <>
      <p class="govuk-body">{questions.checkLead[lang]}</p>
      <PersonalDataNotice lang={lang} content={marked} />
      <Part lang={lang} step="content">
        {[row(questions.kind, nameOf(kindLabels, typed.kind) ?? typed.kind), content]}
      </Part>
      <Part lang={lang} step="about">
        {[
          ...(procedure === undefined ? [] : [row(questions.procedure, procedure)]),
          row(questions.matter, nameOf(matterLabels, typed.matter) ?? questions.unsure[lang]),
          ...(places === undefined ? [] : [row(placeLabels.commune, places.chosen?.label ?? questions.unsure[lang])]),
          row(questions.place, typed.place),
          ...(typed.point === '' ? [] : [row(placeLabels.point, typed.point)]),
          row(questions.agency, agency ?? questions.unsure[lang]),
        ]}
      </Part>
      {typed.agency === '' && <Suggestions {...{ lang, typed, agencies, advice }} />}
      <Part lang={lang} step="contact">
        {[
          row(questions.name, typed.name),
          row(questions.phone, typed.phone),
          row(questions.email, typed.email),
          row(questions.address, typed.address),
          row(questions.notify, nameOf(questions.notifyChoices, typed.notify) ?? typed.notify),
          row(questions.hideIdentity, (typed.hideIdentity === '' ? petition.no : petition.yes)[lang]),
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
