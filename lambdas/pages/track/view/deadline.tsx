import { Details } from '../../../../web/components/details.tsx';
import { calendarLabels } from '../../../calendar/labels.ts';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { counting } from '../words/counting.ts';
import type { DeadlineExplanation } from './tracked.ts';

type DeadlineProps = { readonly lang: Lang; readonly explained: DeadlineExplanation };

/** How the deadline was calculated, day by day. */
export function Deadline({ lang, explained }: DeadlineProps) {
  const { limit, startedOn, startedAt, dueOn, dueAt, counted, calendar } = explained;
  const day = (on: string) => dayText(lang, on);
  return (
    <Details summary={counting.title[lang]}>
      {limit.days !== undefined && <p class="govuk-body">{counting.limit[lang](limit.days, limit.basis[lang])}</p>}
      {limit.hours !== undefined && <p class="govuk-body">{counting.hours[lang](limit.hours, limit.basis[lang])}</p>}
      <p class="govuk-body">
        {startedAt !== undefined && dueAt !== undefined
          ? counting.between[lang](instantText(lang, startedAt), instantText(lang, dueAt))
          : counting.from[lang](day(startedOn), day(dueOn))}
      </p>
      <h3>{counting.counted[lang]}</h3>
      <ol class="days">
        {counted.map((on) => (
          <li key={on}>{day(on)}</li>
        ))}
      </ol>
      <DaysOff lang={lang} explained={explained} />
      <p class="govuk-hint">
        {counting.calendar[lang](calendarLabels[calendar.id]?.[lang] ?? calendar.id, calendar.version)}
      </p>
    </Details>
  );
}

/** The days that do not count, each with its reason, and the pauses. */
function DaysOff({ lang, explained: { skipped, pauses } }: DeadlineProps) {
  return (
    <>
      {skipped.length > 0 && <h3>{counting.skipped[lang]}</h3>}
      <ul class="govuk-list">
        {skipped.map(({ on, why }) => (
          <li key={on}>
            {dayText(lang, on)}: {why[lang]}
          </li>
        ))}
      </ul>
      {pauses.length > 0 && <h3>{counting.pauses[lang]}</h3>}
      <ul class="govuk-list">
        {pauses.map(({ from, to, reason }) => (
          <li key={from}>
            {dayText(lang, from)} – {to === undefined ? counting.now[lang] : dayText(lang, to)}:{' '}
            {counting.pause[reason][lang]}
          </li>
        ))}
      </ul>
    </>
  );
}
