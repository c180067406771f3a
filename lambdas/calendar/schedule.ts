import { addDays, type LocalDate } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import type { Calendar } from './calendar.ts';

/** Days one after another that have the same reason, both ends inclusive. */
export type Span = { readonly from: LocalDate; readonly to: LocalDate; readonly why: Words };

/** What a calendar says of one year beside its weekends, in the order of the days. */
export type Schedule = {
  /** Where it was announced. */
  readonly source: Words;
  readonly off: readonly Span[];
  /** Days of a weekend that are worked. */
  readonly worked: readonly Span[];
  /** What may still change; empty of a year that is decided. */
  readonly undecided: readonly Span[];
};

/** Undefined of a year whose days off nobody has announced. */
export function scheduleOf({ years, named, undecided }: Calendar, year: number): Schedule | undefined {
  const source = years.get(year);
  if (source === undefined) return undefined;
  const isThen = ([on]: readonly [LocalDate, unknown]) => on.startsWith(`${year}-`);
  const days = [...named].filter(isThen);
  return {
    source,
    off: spansOf(days.flatMap(([on, { isWorking, why }]) => (isWorking ? [] : [[on, why] as const]))),
    worked: spansOf(days.flatMap(([on, { isWorking, why }]) => (isWorking && why ? [[on, why] as const] : []))),
    undecided: spansOf([...undecided].filter(isThen)),
  };
}

function spansOf(days: readonly (readonly [LocalDate, Words])[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [on, why] of days.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const last = spans.at(-1);
    const continues = last !== undefined && addDays(last.to, 1) === on && last.why.vi === why.vi;
    if (continues) spans.splice(-1, 1, { ...last, to: on });
    else spans.push({ from: on, to: on, why });
  }
  return spans;
}
