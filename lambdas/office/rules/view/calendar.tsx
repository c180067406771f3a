import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { ViewLinks } from '../../../../web/components/view-links.tsx';
import type { Schedule, Span } from '../../../calendar/schedule.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { type LocalDate, weekdayOf } from '../../../kernel/time.ts';
import { sentenceCase, type Words } from '../../../kernel/words.ts';
import { calendarTexts as texts, weekdayWords, calendarWords as words } from '../words/calendar.ts';

export type CalendarViewProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri/lich`. */
  readonly path: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly calendar: {
    readonly name: Words;
    readonly version: string;
    readonly until: LocalDate;
    readonly daysLeft: number;
    /** Fewer days than that are too few. */
    readonly warnDays: number;
    /** ISO weekdays. */
    readonly weekend: readonly number[];
    /** `07:30–11:30`. */
    readonly hours: readonly string[];
  };
  readonly years: readonly number[];
  readonly year: number;
  /** Undefined of a year that is not known. */
  readonly schedule: Schedule | undefined;
};

/** The calendar that deadlines are calculated with, and its days of one year. */
export function CalendarView(props: CalendarViewProps) {
  const { lang, path, links, calendar, years, year, schedule } = props;
  return (
    <>
      <h1>{words.title[lang]}</h1>
      <p class="lead">{words.intro[lang]}</p>
      <LinkList look="board-ways" links={links} />
      {calendar.daysLeft < calendar.warnDays && (
        <Notice title={words.endsSoon[lang]}>
          <p>{texts.endsSoon[lang](calendar.warnDays)}</p>
        </Notice>
      )}
      <Facts {...{ lang, calendar }} />
      <p class="govuk-body">{words.deployed[lang]}</p>
      <ViewLinks
        label={words.years[lang]}
        views={years.map((one) => ({
          href: `${path}?nam=${one}`,
          text: texts.year[lang](one),
          isShown: one === year,
        }))}
      />
      <h2>{texts.year[lang](year)}</h2>
      {schedule === undefined ? <p class="govuk-body">{words.unknown[lang]}</p> : <Year {...{ lang, schedule }} />}
    </>
  );
}

function Facts({ lang, calendar }: Pick<CalendarViewProps, 'lang' | 'calendar'>) {
  const { name, version, until, daysLeft, weekend, hours } = calendar;
  const day = dayText(lang, until);
  return (
    <section>
      <h2>{words.facts[lang]}</h2>
      <SummaryList
        rows={[
          { key: words.calendar[lang], value: texts.calendar[lang](name[lang], version) },
          {
            key: words.until[lang],
            value: daysLeft < 0 ? texts.ended[lang](day) : texts.until[lang](day, daysLeft),
          },
          {
            key: words.weekend[lang],
            value: sentenceCase(weekend.map((weekday) => weekdayText(lang, weekday)).join(', ')),
          },
          { key: words.hours[lang], value: `${hours.join(', ')} (${words.hoursNote[lang]})` },
        ]}
      />
    </section>
  );
}

function Year({ lang, schedule }: { readonly lang: Lang; readonly schedule: Schedule }) {
  const { source, off, worked, undecided } = schedule;
  return (
    <>
      <SummaryList
        rows={[
          { key: words.source[lang], value: source[lang] },
          { key: words.state[lang], value: (undecided.length === 0 ? words.decided : words.partly)[lang] },
        ]}
      />
      {undecided.length > 0 && <Days {...{ lang, title: words.undecided[lang], spans: undecided }} />}
      <Days {...{ lang, title: words.off[lang], spans: off }} />
      {worked.length === 0 ? (
        <p class="govuk-body">{words.noneWorked[lang]}</p>
      ) : (
        <Days {...{ lang, title: words.worked[lang], spans: worked }} />
      )}
    </>
  );
}

type DaysProps = { readonly lang: Lang; readonly title: string; readonly spans: readonly Span[] };

function Days({ lang, title, spans }: DaysProps) {
  return (
    <section>
      <h3>{title}</h3>
      <table class="board" aria-label={title}>
        <ColumnHeads headings={[words.day[lang], words.weekday[lang], words.why[lang]]} />
        <tbody>
          {spans.map(({ from, to, why }) => (
            <tr key={from}>
              <th scope="row">
                {from === to ? dayText(lang, from) : texts.span[lang](dayText(lang, from), dayText(lang, to))}
              </th>
              <td>
                {sentenceCase([...new Set([from, to])].map((day) => weekdayText(lang, weekdayOf(day))).join(' – '))}
              </td>
              <td>{sentenceCase(why[lang])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const weekdayText = (lang: Lang, weekday: number): string => weekdayWords[weekday]?.[lang] ?? '';
