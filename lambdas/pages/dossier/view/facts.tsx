import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { channelLabels } from '../../../dossiers/domain/labels.ts';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { dossierWords as words } from '../words/dossier.ts';
import { dueText, supplementText } from '../words/due.ts';
import type { DossierPageProps } from './shown-dossier.ts';

/** What the software of the agency reported, and whether it is on time by the rules. */
export function Facts({ lang, dossier, nameOf, today }: DossierPageProps) {
  const { label, procedure, field, channel, supplements } = dossier;
  const due = dueText(lang, dossier, today);
  return (
    <SummaryList
      rows={[
        { key: words.status[lang], value: <strong>{label[lang]}</strong> },
        ...(due === undefined ? [] : [{ key: words.due[lang], value: due }]),
        ...(dossier.firstDueOn === dossier.dueOn ? [] : dayRow(lang, words.firstDueOn, dossier.firstDueOn)),
        ...dayRow(lang, words.receivedOn, dossier.receivedOn),
        ...(supplements.length === 0 ? [] : [{ key: words.supplements[lang], value: listed(lang, supplements) }]),
        ...dayRow(lang, words.doneOn, dossier.doneOn),
        ...dayRow(lang, words.handedOverOn, dossier.handedOverOn),
        ...dayRow(lang, words.endedOn, dossier.endedOn),
        ...dayRow(lang, words.explainedOn, dossier.explainedOn),
        { key: words.agency[lang], value: nameOf(dossier.agency) },
        ...(dossier.heldBy === undefined
          ? []
          : [{ key: words.heldBy[lang], value: <Held {...{ lang, nameOf }} heldBy={dossier.heldBy} /> }]),
        { key: words.procedure[lang], value: procedure },
        ...(field === undefined ? [] : [{ key: words.field[lang], value: field }]),
        { key: words.channel[lang], value: channelLabels[channel][lang] },
        { key: words.changedAt[lang], value: instantText(lang, dossier.changedAt) },
      ]}
    />
  );
}

const dayRow = (lang: Lang, key: Words, day: LocalDate | undefined) =>
  day === undefined ? [] : [{ key: key[lang], value: dayText(lang, day) }];

const listed = (lang: Lang, supplements: DossierPageProps['dossier']['supplements']) => (
  <ul class="govuk-list">
    {supplements.map((supplement) => (
      <li key={supplement.askedOn}>{supplementText(lang, supplement)}</li>
    ))}
  </ul>
);

type HeldProps = Pick<DossierPageProps, 'lang' | 'nameOf'> & {
  readonly heldBy: NonNullable<DossierPageProps['dossier']['heldBy']>;
};

const Held = ({ lang, nameOf, heldBy }: HeldProps) => (
  <ul class="govuk-list">
    {heldBy.map(({ agency, workingDays, isHolding }) => (
      <li key={agency}>
        {nameOf(agency)}: {workingDays}
        {isHolding && ` (${words.holding[lang]})`}
      </li>
    ))}
  </ul>
);
