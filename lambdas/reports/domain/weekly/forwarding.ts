import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { DateRange } from '../date-range.ts';
import { medianOf } from './median.ts';

/** A petition that was passed on, with the spans in which earlier agencies had it. */
export type PassedRow = {
  readonly earlier: readonly {
    readonly agency: string;
    readonly from: LocalDate;
    readonly until: LocalDate;
    /** It was answered before it was passed on: its sender appealed to the agency above. */
    readonly answered?: unknown;
    /** Of the petition that it was split from: counted there. */
    readonly isInherited?: true | undefined;
  }[];
};

/** How fast an agency passes on what is not its own. */
export type Forwarding = { readonly forwarded: number; readonly medianDays: number };

/**
 * The petitions that an agency passed on or sent back in a range of days, and the working days in which it did, without the day
 * they came. Undefined if there were none.
 */
export function forwardingOf(
  agency: string,
  passed: readonly PassedRow[],
  { range, calendar }: { readonly range: DateRange; readonly calendar: Calendar },
): Forwarding | undefined {
  const days = passed
    .flatMap(({ earlier }) => earlier)
    .filter((span) => span.agency === agency && span.answered === undefined && span.isInherited !== true)
    .filter(({ until }) => range.from <= until && until <= range.to)
    .map(({ from, until }) => countWorkingDays(calendar, from, until));
  const medianDays = medianOf(days);
  return medianDays === undefined ? undefined : { forwarded: days.length, medianDays };
}
