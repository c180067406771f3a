import * as z from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import { isWorkingDay } from '../../calendar/day.ts';
import { type Instant, instantAt, localDateOf } from '../../kernel/time.ts';
import source from '../data/sending-hours.json' with { type: 'json' };

/** `office`: to staff. `daytime`: news to citizens. `reply`: to a citizen who has just written. */
export const sendingHours = ['office', 'daytime', 'reply'] as const;
export type SendingHours = (typeof sendingHours)[number];

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Rule = z.strictObject({
  from: Time,
  until: Time,
  workingDaysOnly: z.boolean(),
  anyTimeForMinutes: z.int().min(1).optional(),
});
type Rule = Readonly<z.infer<typeof Rule>>;

let shipped: Readonly<Record<SendingHours, Rule>> | undefined;

/** The rule in `data/sending-hours.json`, checked when first used. */
export function hoursOf(name: SendingHours): Rule {
  shipped ??= z.record(z.enum(sendingHours), Rule).parse(source.hours);
  return shipped[name];
}

type Timed = { readonly createdAt: Instant; readonly hours?: SendingHours | undefined };

const MINUTE_MS = 60_000;

/** Since when a message may leave, without an interruption until now; `undefined` while it is held until its hours. */
export function sendableSince({ createdAt, hours }: Timed, calendar: Calendar, now: Instant): Instant | undefined {
  if (hours === undefined) return createdAt;
  const { from, until, workingDaysOnly, anyTimeForMinutes = 0 } = hoursOf(hours);
  if (Date.parse(now) - Date.parse(createdAt) < anyTimeForMinutes * MINUTE_MS) return createdAt;

  const today = localDateOf(now);
  const opens = instantAt(today, from);
  if (now < opens || now >= instantAt(today, until)) return undefined;
  if (workingDaysOnly && !isWorkingDay(calendar, today)) return undefined;
  return createdAt > opens ? createdAt : opens;
}
