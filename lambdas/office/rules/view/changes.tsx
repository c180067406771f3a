import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { calendarWords } from '../words/calendar.ts';
import { changeTexts as texts, changeWords as words } from '../words/changes.ts';

type Due = { readonly dueOn: LocalDate; readonly provisional: boolean };

export type ShownDeadlineChange = {
  readonly code: string;
  readonly agencyName: string;
  readonly from: Due & { readonly calendarVersion: string };
  readonly to: Due;
  readonly daysOff: readonly { readonly on: LocalDate; readonly why: Words }[];
  readonly worked: readonly LocalDate[];
};

export type ChangesProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri/lich`. */
  readonly calendarPath: string;
  readonly version: string;
  readonly checked: number;
  readonly isComplete: boolean;
  readonly changes: readonly ShownDeadlineChange[];
};

/** What the nightly job would change, and why. */
export function ChangesView({ lang, calendarPath, version, checked, isComplete, changes }: ChangesProps) {
  return (
    <>
      <p>
        <a href={calendarPath}>{calendarWords.toCalendar[lang]}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      <p class="lead">{words.intro[lang]}</p>
      <p class="govuk-body">{words.job[lang]}</p>
      <p class="govuk-body">{texts.checked[lang](version, formatNumber(lang, checked))}</p>
      {!isComplete && <p class="govuk-body">{words.cut[lang]}</p>}
      {changes.length > 0 ? <Table {...{ lang, changes }} /> : <p class="govuk-body">{words.none[lang]}</p>}
    </>
  );
}

function Table({ lang, changes }: Pick<ChangesProps, 'lang' | 'changes'>) {
  return (
    <table class="board" aria-label={words.title[lang]}>
      <ColumnHeads headings={[words.petition, words.agency, words.due, words.why].map((heading) => heading[lang])} />
      <tbody>
        {changes.map((change) => (
          <tr key={change.code}>
            <th scope="row">{change.code}</th>
            <td>{change.agencyName}</td>
            <td>
              {dueText(lang, change.from)} → {dueText(lang, change.to)}
            </td>
            <td>{whyText(lang, change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const dueText = (lang: Lang, { dueOn, provisional }: Due) =>
  provisional ? `${dayText(lang, dueOn)} (${words.provisional[lang]})` : dayText(lang, dueOn);

function whyText(lang: Lang, { from, to, daysOff, worked }: ShownDeadlineChange): string {
  const off = daysOff.map(({ on, why }) => `${dayText(lang, on)} (${why[lang]})`);
  return [
    ...(from.dueOn === to.dueOn ? [sameDay(from, to)[lang]] : []),
    ...(off.length > 0 ? [texts.off[lang](off.join(', '))] : []),
    ...(worked.length > 0 ? [texts.worked[lang](worked.map((on) => dayText(lang, on)).join(', '))] : []),
    texts.before[lang](from.calendarVersion),
  ].join(' ');
}

function sameDay(from: Due, to: Due): Words {
  if (from.provisional === to.provisional) return words.otherTime;
  return to.provisional ? words.nowProvisional : words.noLonger;
}
