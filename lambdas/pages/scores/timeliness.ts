import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { cursorOf } from '../../platform/page.ts';
import { monthsIn } from '../../reports/domain/months-in.ts';
import { type Span, spanOf } from '../../reports/domain/span.ts';
import { readTimeliness } from '../../reports/timeliness/read-timeliness.ts';
import { monthAfter } from '../../scores/domain/month.ts';

/** How many petitions an agency handled in time in a period of whole months. */
export type Timeliness = { readonly months: number; readonly span?: Span | undefined };

/** `undefined` for a period that is not made of whole months. */
export async function loadTimeliness(agency: string, period: string, now: Instant): Promise<Timeliness | undefined> {
  const months = monthsIn(period);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const cursor = cursorOf({ period: monthAfter(last, 1) });
  const read = await readTimeliness.invoke({ query: { agency, limit: months.length, cursor } }, now);
  // The scores of the same agency were read before: there is such an agency.
  const items =
    isRefusal(read) || read.body.of === 'dossiers' ? [] : read.body.items.filter(({ period }) => period >= first);
  return { months: months.length, span: spanOf(items) };
}
