import * as z from 'zod';
import { roles } from '../../kernel/caller.ts';
import type { Instant } from '../../kernel/time.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A browser that was left open in an office must not stay signed in. */
const IDLE_MS = 30 * MINUTE_MS;
/** One working day: then the identity provider is asked again, with the second factor. */
const LONGEST_MS = 12 * HOUR_MS;
/** How exactly the last request is known: one write a minute is enough to measure half an hour. */
const SEEN_MS = MINUTE_MS;

/** A signed-in member of staff, as the session keeps what the identity provider said. */
export const Session = z.object({
  /** Who: a digest of the subject, so that all sessions of a person are found by one key. */
  person: z.string(),
  /** Which: a digest of the secret that only the browser has. */
  session: z.string(),
  caller: z.object({
    id: z.string(),
    name: z.string(),
    agency: z.string(),
    roles: z.array(z.enum(roles)),
  }),
  startedAt: z.string(),
  seenAt: z.string(),
});
export type Session = z.infer<typeof Session>;

/** When the session ends if no further request comes. */
export const endsAt = ({ startedAt, seenAt }: Pick<Session, 'startedAt' | 'seenAt'>): Instant =>
  new Date(Math.min(Date.parse(seenAt) + IDLE_MS, Date.parse(startedAt) + LONGEST_MS)).toISOString();

/** Whether the session still lasts. */
export const isCurrent = (session: Session, now: Instant): boolean => now < endsAt(session);

/** Whether the request is so much later than the last one noted that it has to be noted. */
export const isToNote = ({ seenAt }: Session, now: Instant): boolean => Date.parse(now) - Date.parse(seenAt) >= SEEN_MS;
