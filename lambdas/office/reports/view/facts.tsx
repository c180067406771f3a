import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { DateRange } from '../../../reports/domain/date-range.ts';
import { paperWords, reportWords as words } from '../words/reports.ts';
import { reportSentences as sentences } from '../words/sentences.ts';
import type { WholeReport } from './shown-report.ts';
import { StateText } from './state.tsx';

export type FactsProps = {
  readonly lang: Lang;
  /** Where a paper is that was submitted. */
  readonly paperAt: (sha256: string) => string;
  readonly report: WholeReport;
  readonly agencyName: (code: string) => string;
  readonly days: DateRange;
};

/** Where the report is, and what it is about. */
export function Facts({ lang, paperAt, report, agencyName, days: { from, to } }: FactsProps) {
  const { approved } = report;
  const rows = [
    { key: words.state[lang], value: <StateText {...{ lang, ...report }} /> },
    ...(approved === undefined
      ? []
      : [
          {
            key: paperWords.closedBy[lang],
            value: (
              <a class="board__link" href={paperAt(approved.sha256)}>
                {paperWords.open[lang]} ({sentences.version[lang](approved.version).toLowerCase()})
              </a>
            ),
          },
        ]),
    { key: words.agency[lang], value: agencyName(report.agency) },
    { key: paperWords.days[lang], value: sentences.days[lang](dayText(lang, from), dayText(lang, to)) },
    { key: words.built[lang], value: instantText(lang, report.builtAt) },
    { key: paperWords.version[lang], value: `${report.version}` },
  ];
  return (
    <section>
      <h2>{paperWords.facts[lang]}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}
