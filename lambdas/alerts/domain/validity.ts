import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays } from '../../calendar/working-days.ts';
import { type Instant, instantAt, localDateOf } from '../../kernel/time.ts';
import { hoursOf } from '../../messages/domain/sending-hours.ts';
import type { Digest } from './note.ts';

/**
 * Until when a digest may be sent: from the next working day on, the digest of that day covers it. So after an outage of
 * any length each person gets one, which describes the present state.
 */
export const validUntil = ({ at }: Pick<Digest, 'at'>, calendar: Calendar): Instant =>
  instantAt(addWorkingDays(calendar, localDateOf(at), 1).on, hoursOf('office').from);
