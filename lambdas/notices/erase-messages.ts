import { addDays, type Instant, localDateOf } from '../kernel/time.ts';
import { type MessageStore, RETENTION_DAYS } from '../messages/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import type { PetitionImage } from './contract.ts';
import { MAX_SLOTS } from './domain/schedule.ts';

/** Days before today and after it on which a message about a petition may be: one more at each end. */
const KEPT_DAYS = RETENTION_DAYS + 1;
const AHEAD_DAYS = MAX_SLOTS + 1;
const CONCURRENCY = 16;

/**
 * Empties every message about a petition whose contact was erased, and gives up what has not left. Their ids follow from
 * the days on which the petition may have had one, so no index of recipients is needed.
 */
export async function eraseMessages(
  messages: Pick<MessageStore, 'erase'>,
  { code, events, renewals }: Pick<PetitionImage, 'code' | 'events' | 'renewals'>,
  now: Instant,
): Promise<void> {
  const today = localDateOf(now);
  const oldest = addDays(today, -KEPT_DAYS);
  const begun = localDateOf(events[0]?.at ?? now);
  const ids = renewals.map((_, at) => `${code}/receipt/${at + 1}`);
  const last = addDays(today, AHEAD_DAYS);
  for (let day = begun; day <= last; day = addDays(day, 1)) if (day >= oldest) ids.push(`${code}/notice/${day}`);
  await mapConcurrent(ids, { concurrency: CONCURRENCY }, (id) => messages.erase(id, now));
}
