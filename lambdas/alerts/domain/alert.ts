import { isLocalDate, type LocalDate } from '../../kernel/time.ts';
import type { Digest } from './note.ts';

type AlertName = { readonly day: LocalDate; readonly person: string };

/** `2026-12-09.<person>`: a person has one digest a day. */
export const alertId = ({ day, person }: AlertName): string => `${day}.${person}`;

/** `undefined`: not the id of an alert. */
export function readAlertId(id: string): AlertName | undefined {
  const [day = '', ...rest] = id.split('.');
  const person = rest.join('.');
  return isLocalDate(day) && person !== '' ? { day, person } : undefined;
}

/** What others may know of a digest: whether there was one and how much, but not the petitions, which they may not read. */
export function summaryOf(digest: Digest) {
  const { person, day, at, total, late, dueToday, acknowledgedAt } = digest;
  return { id: alertId(digest), person, day, at, total, late, dueToday, ...(acknowledgedAt && { acknowledgedAt }) };
}
