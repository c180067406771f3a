import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { cursorOf } from '../../platform/page.ts';
import { monthsIn } from '../../reports/domain/months-in.ts';
import { lengthOf } from '../../reports/domain/report-period.ts';
import { type PublicMonth, type Span, spanOf } from '../../reports/domain/span.ts';
import { readTimeliness } from '../../reports/timeliness/read-timeliness.ts';
import { monthAfter } from '../../scores/domain/month.ts';

/** How many petitions an agency handled in time in a period of whole months. */
export type Timeliness = { readonly months: number; readonly span?: Span | undefined };

/** `undefined` for a period that is not made of whole months. */
export async function loadTimeliness(agency: string, period: string, now: Instant): Promise<Timeliness | undefined> {
  const months = monthsIn(period);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const whole = await wholePeriod({ agency, period, last }, now);
  if (whole !== undefined) return { months: months.length, span: { ...whole, months: [first, ...months.slice(1)] } };

  const cursor = cursorOf({ period: monthAfter(last, 1) });
  const items = await periodsOf({ agency, limit: months.length, cursor }, now);
  return { months: months.length, span: spanOf(items.filter((item) => item.period >= first)) };
}

type Asked = { readonly agency: string; readonly period: string; readonly last: string };

/** A quarter, half or year as its report counts it: a petition that was reopened within it counts once. */
async function wholePeriod({ agency, period, last }: Asked, now: Instant): Promise<Span | undefined> {
  if (lengthOf(period) !== 'long') return undefined;
  const counted = (await periodsOf({ agency, length: 'long' }, now)).find((item) => item.period === period);
  return counted && spanOf([{ ...counted, period: last }]);
}

/** Empty for an unknown agency: its scores were refused before. */
async function periodsOf(query: object, now: Instant): Promise<readonly PublicMonth[]> {
  const read = await readTimeliness.invoke({ query }, now);
  return isRefusal(read) || read.body.of === 'dossiers' ? [] : read.body.items;
}
