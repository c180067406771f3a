import { isLocalDate } from '../../kernel/time.ts';
import type { Digest } from './note.ts';

export type AlertName = Pick<Digest, 'day' | 'person' | 'tag'>;

/** `2026-12-09.<person>`: a person has one digest a day. A message at once has its tag: `2026-12-09_<tag>.<person>`. */
export const alertId = ({ day, person, tag }: AlertName): string =>
  tag === undefined ? `${day}.${person}` : `${day}_${tag}.${person}`;

const DAY_LENGTH = '2026-12-09'.length;
const TAG = /^_[\w-]{22}$/;

/** `undefined`: not the id of an alert. */
export function readAlertId(id: string): AlertName | undefined {
  const [name = '', ...rest] = id.split('.');
  const [day, tag] = [name.slice(0, DAY_LENGTH), name.slice(DAY_LENGTH)];
  const person = rest.join('.');
  if (!isLocalDate(day) || person === '') return undefined;
  if (tag === '') return { day, person };
  return TAG.test(tag) ? { day, person, tag: tag.slice(1) } : undefined;
}

/** What others may know of a digest: whether there was one and how much, but not the petitions, which they may not read. */
export function summaryOf(digest: Digest) {
  const { person, day, at, total, late, dueToday, tag, acknowledgedAt } = digest;
  return {
    ...{ id: alertId(digest), person, day, at, total, late, dueToday },
    ...(tag !== undefined && { urgent: true as const }),
    ...(acknowledgedAt && { acknowledgedAt }),
  };
}
