import { SummaryList } from '../../../../web/components/summary-list.tsx';
import type { HeldBy } from '../../../dossiers/domain/held-by.ts';
import { channelLabels } from '../../../dossiers/domain/labels.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { nearnessMarks } from '../../words/due.ts';
import { factWords, dossierWords as words } from '../words/dossiers.ts';
import { dossierDueText, dossierNearness } from '../words/due.ts';
import type { NameOf, WholeDossier } from './shown-dossier.ts';
import { supplementsText } from './supplements-text.ts';

export type FactsProps = {
  readonly lang: Lang;
  readonly today: LocalDate;
  readonly dossier: WholeDossier;
  readonly agencyName: (code: string) => string;
  readonly nameOf: NameOf;
};

/** What the software of the agency reported, and what follows from it. */
export function Facts({ lang, today, dossier, agencyName, nameOf }: FactsProps) {
  const { agency, procedure, field, channel, receivedOn, label, supplements, by, standing } = dossier;
  const rows = [
    { key: words.status[lang], value: label[lang] },
    { key: words.due[lang], value: <Due {...{ lang, today, dossier }} /> },
    ...(dossier.dueOn === standing.dueOn ? [] : dayRow(lang, factWords.reportedDue, dossier.dueOn)),
    ...(dossier.firstDueOn === dossier.dueOn ? [] : dayRow(lang, factWords.firstDue, dossier.firstDueOn)),
    { key: words.agency[lang], value: agencyName(agency) },
    { key: words.procedure[lang], value: procedure },
    ...(field === undefined ? [] : [{ key: words.field[lang], value: field }]),
    { key: words.received[lang], value: dayText(lang, receivedOn) },
    { key: factWords.channel[lang], value: channelLabels[channel][lang] },
    ...(supplements.length === 0
      ? []
      : [{ key: factWords.supplements[lang], value: supplementsText(lang, supplements) }]),
    ...(['doneOn', 'handedOverOn', 'endedOn', 'endKnownOn'] as const).flatMap((day) =>
      dayRow(lang, factWords[day], dossier[day]),
    ),
    ...(dossier.heldBy === undefined
      ? []
      : [{ key: factWords.heldBy[lang], value: <Held {...{ lang, agencyName }} heldBy={dossier.heldBy} /> }]),
    { key: factWords.source[lang], value: nameOf(by) },
  ];
  return (
    <section>
      <h2>{factWords.facts[lang]}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

const dayRow = (lang: Lang, key: Words, day: LocalDate | undefined) =>
  day === undefined ? [] : [{ key: key[lang], value: dayText(lang, day) }];

function Due({ lang, today, dossier: { status, standing } }: Pick<FactsProps, 'lang' | 'today' | 'dossier'>) {
  const due = { status, ...standing };
  const near = dossierNearness(due);
  return (
    <>
      <span class={`office-due--${near}`}>
        <span aria-hidden="true">{nearnessMarks[near]}</span> {dossierDueText(lang, due, today)}
      </span>
      {due.dueOn !== undefined && <span class="board__more">{dayText(lang, due.dueOn)}</span>}
    </>
  );
}

type HeldProps = Pick<FactsProps, 'lang' | 'agencyName'> & { readonly heldBy: readonly HeldBy[] };

const Held = ({ lang, agencyName, heldBy }: HeldProps) => (
  <ul class="govuk-list">
    {heldBy.map(({ agency, workingDays, isHolding }) => (
      <li key={agency}>
        {agencyName(agency)}: {workingDays}
        {isHolding && ` (${factWords.holding[lang]})`}
      </li>
    ))}
  </ul>
);
