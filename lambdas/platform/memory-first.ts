import type { Instant } from '../kernel/time.ts';
import { type Quota, type QuotaResult, type Quotas, type QuotaUse, windowOf } from './quota.ts';

/** Subjects of one container, some 5 MB. */
const MAX_SUBJECTS = 20_000;

/** What this container knows of a subject in a window. */
type Seen = { readonly requests: Set<string>; isCounted: boolean; isFull: boolean };

/**
 * Quotas that cost nothing for a subject with one request: the first in a container is only remembered, from the second
 * on all of them are counted in the table. So a subject may exceed its quota by one request for each container. A
 * repeat, and every request after a refusal, is answered from memory.
 */
export function memoryFirst({ take }: Quotas, maxSubjects = MAX_SUBJECTS): Quotas {
  const subjects = new Map<string, Seen>();

  async function count(quota: Quota, { subject, request }: QuotaUse, now: Instant): Promise<QuotaResult> {
    const { name, endsAt } = windowOf(quota, now);
    const seen = seenIn(subjects, `${quota.name} ${name} ${subject}`, maxSubjects);
    if (seen.requests.has(request)) return { admitted: true, isRepeat: true };
    if (seen.isFull) return { admitted: false, retryAfterSeconds: secondsUntil(endsAt, now) };
    if (seen.requests.size > 0) {
      const result = await takeAll(seen.isCounted ? [request] : [...seen.requests, request], (one) =>
        take(quota, { subject, request: one }, now),
      );
      seen.isCounted = true;
      seen.isFull = !result.admitted && result.retryAfterSeconds >= secondsUntil(endsAt, now);
      if (!result.admitted) return result;
    }
    seen.requests.add(request);
    return { admitted: true, isRepeat: false };
  }
  return { take: count };
}

/** The result of the last request; those before it were admitted already. */
async function takeAll(
  requests: readonly string[],
  take: (request: string) => Promise<QuotaResult>,
): Promise<QuotaResult> {
  let result: QuotaResult = { admitted: true, isRepeat: false };
  for (const request of requests) result = await take(request);
  return result;
}

function seenIn(subjects: Map<string, Seen>, name: string, max: number): Seen {
  const seen = subjects.get(name) ?? { requests: new Set<string>(), isCounted: false, isFull: false };
  subjects.delete(name);
  subjects.set(name, seen);
  const [oldest] = subjects.size > max ? subjects.keys() : [];
  if (oldest !== undefined) subjects.delete(oldest);
  return seen;
}

const secondsUntil = (end: Instant, now: Instant) =>
  Math.max(1, Math.ceil((Date.parse(end) - Date.parse(now)) / 1_000));
