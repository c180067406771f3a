import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../kernel/time.ts';
import { hoursOf } from '../../messages/domain/sending-hours.ts';

/** Each of several pieces of news within a day takes the next free day; more days than that mean a loop of moves. */
export const MAX_SLOTS = 7;

/** A day on which a sender may be written to, and the earliest instant at which the message may leave. */
export type Slot = { readonly on: LocalDate; readonly notBefore: Instant };

/** The days for a message about news of `at`: that day, unless the evening was late, and those after it. */
export function slotsFor(at: Instant): readonly Slot[] {
  const { from, until } = hoursOf('daytime');
  const day = localDateOf(at);
  const first = at < instantAt(day, until) ? day : addDays(day, 1);
  return Array.from({ length: MAX_SLOTS }, (_, index) => {
    const on = addDays(first, index);
    const opens = instantAt(on, from);
    return { on, notBefore: at > opens ? at : opens };
  });
}
