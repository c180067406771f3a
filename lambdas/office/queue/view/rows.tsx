import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import { kindLabels, matterLabels, statusLabels } from '../../../petitions/domain/labels.ts';
import { dueDay, dueText, nearness, nearnessMarks } from '../../words/due.ts';
import { viewLabels, queueWords as words } from '../words.ts';

export type QueueRow = {
  readonly code: string;
  readonly version: number;
  readonly status: keyof typeof statusLabels;
  readonly kind: keyof typeof kindLabels;
  readonly matter?: keyof typeof matterLabels | undefined;
  readonly excerpt?: string | undefined;
  readonly receivedAt: Instant;
  readonly dueOn: LocalDate;
  readonly answerDueAt?: Instant | undefined;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
  readonly assigneeName?: string | undefined;
  /** Of what was rated low: from 1 to 5, and when. */
  readonly ratedLevel?: number | undefined;
  readonly ratedAt?: Instant | undefined;
  /** Where the list has those of several agencies. */
  readonly agencyName?: string | undefined;
};

type RowsProps = {
  readonly lang: Lang;
  /** `/vi/can-bo`. */
  readonly home: string;
  readonly view: keyof typeof viewLabels;
  readonly rows: readonly QueueRow[];
  /** With a box to tick in each row. */
  readonly isSelectable: boolean;
};

/** A table that becomes cards on a phone. */
export function Rows({ lang, home, view, rows, isSelectable }: RowsProps) {
  return (
    <table class="office-queue">
      <caption class="govuk-visually-hidden">{viewLabels[view][lang]}</caption>
      <ColumnHeads
        headings={[words.code, words.due, words.status, words.assignee].map((heading) => heading[lang])}
        hidden={isSelectable ? words.select[lang] : undefined}
      />
      <tbody>
        {rows.map((row) => (
          <Row key={row.code} {...{ lang, home, row, isSelectable }} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<RowsProps, 'lang' | 'home'> & { readonly row: QueueRow; readonly isSelectable: boolean };

function Row({ lang, home, row, isSelectable }: RowProps) {
  const near = nearness(row);
  const about = row.matter === undefined ? kindLabels[row.kind] : matterLabels[row.matter];
  return (
    <tr>
      {isSelectable && (
        <td>
          <label class="office-queue__select">
            <input type="checkbox" name="viec" value={`${row.code}:${row.version}`} />
            <span class="govuk-visually-hidden">
              {words.select[lang]} {row.code}
            </span>
          </label>
        </td>
      )}
      <th scope="row">
        <a class="office-queue__link" data-row href={`${home}/phan-anh/${row.code}`}>
          {row.excerpt ?? row.code}
        </a>
        <span class="office-queue__more">
          {row.agencyName !== undefined && `${row.agencyName} · `}
          {row.excerpt !== undefined && `${row.code} · `}
          {about[lang]} · {words.received[lang]} {dayText(lang, localDateOf(row.receivedAt))}
          {row.ratedLevel !== undefined && ` · ${words.rated[lang]} ${row.ratedLevel}/5`}
          {row.ratedAt !== undefined && ` ${dayText(lang, localDateOf(row.ratedAt))}`}
        </span>
      </th>
      <td class={`office-due office-due--${near}`}>
        <span aria-hidden="true">{nearnessMarks[near]}</span> {dueText(lang, row)}
        <span class="office-queue__more">{dueDay(lang, row)}</span>
      </td>
      <td>{statusLabels[row.status][lang]}</td>
      <td>{row.assigneeName ?? words.nobody[lang]}</td>
    </tr>
  );
}
