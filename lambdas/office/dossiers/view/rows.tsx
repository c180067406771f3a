import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import type { Channel } from '../../../dossiers/domain/dossier.ts';
import { channelLabels } from '../../../dossiers/domain/labels.ts';
import type { DossierDue } from '../../../dossiers/domain/labels-of-due.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { nearnessMarks } from '../../words/due.ts';
import { viewLabels, dossierWords as words } from '../words/dossiers.ts';
import { dossierDueText, dossierNearness } from '../words/due.ts';

export type ShownDossier = DossierDue & {
  readonly code: string;
  readonly procedure: string;
  readonly field?: string | undefined;
  readonly channel: Channel;
  readonly label: Words;
  readonly receivedOn: LocalDate;
  readonly isExplained: boolean;
  readonly isApologised: boolean;
};

type RowsProps = {
  readonly lang: Lang;
  readonly today: LocalDate;
  /** `/vi/can-bo/ho-so`. */
  readonly path: string;
  readonly view: keyof typeof viewLabels;
  readonly rows: readonly ShownDossier[];
};

/** A table that becomes cards on a phone. */
export function DossierRows({ lang, today, path, view, rows }: RowsProps) {
  return (
    <table class="office-queue">
      <caption class="govuk-visually-hidden">{viewLabels[view][lang]}</caption>
      <ColumnHeads headings={[words.dossier, words.due, words.status, words.marks].map((heading) => heading[lang])} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <a class="office-queue__link" data-row href={`${path}/${row.code}`}>
                {row.code}
              </a>
              <span class="office-queue__more">{aboutOf(lang, row)}</span>
            </th>
            <Due {...{ lang, today, due: row }} />
            <td>{row.label[lang]}</td>
            <td>{marksOf(lang, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `Đất đai · Thủ tục 1.012766 · Tiếp nhận 02/11/2026 · Trực tuyến`. */
const aboutOf = (lang: Lang, { field, procedure, receivedOn, channel }: ShownDossier): string =>
  [
    ...(field === undefined ? [] : [field]),
    `${words.procedure[lang]} ${procedure}`,
    `${words.received[lang]} ${dayText(lang, receivedOn)}`,
    channelLabels[channel][lang],
  ].join(' · ');

/** Of a dossier that is late, also what was not done. */
function marksOf(lang: Lang, { outcome, isExplained, isApologised }: ShownDossier): string {
  const isLate = outcome === 'overdue';
  return [
    ...(isExplained ? [words.explained[lang]] : isLate ? [words.unexplained[lang]] : []),
    ...(isApologised ? [words.apologised[lang]] : isLate ? [words.unapologised[lang]] : []),
  ].join(' · ');
}

type DueProps = { readonly lang: Lang; readonly today: LocalDate; readonly due: DossierDue };

function Due({ lang, today, due }: DueProps) {
  const near = dossierNearness(due);
  return (
    <td class={`office-due office-due--${near}`}>
      <span aria-hidden="true">{nearnessMarks[near]}</span> {dossierDueText(lang, due, today)}
      {due.dueOn !== undefined && <span class="office-queue__more">{dayText(lang, due.dueOn)}</span>}
    </td>
  );
}
