import type { Calendar } from '../../calendar/calendar.ts';
import type { Place } from '../../directory/domain/place.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { doneOf, lateIn } from '../../petitions/domain/deadlines/lateness.ts';
import { isPublicEvent, type PublicEvent } from './history.ts';

/** What everyone may read of a petition: facts, and the one text that a second person released. */
export type Released = Pick<Petition, 'agency' | 'kind' | 'matter'> & {
  /** Where it happened, unless its sender stays unknown: few people may live there. */
  readonly commune?: Pick<Place, 'code' | 'name'> | undefined;
  readonly receivedOn: LocalDate;
  readonly answeredOn: LocalDate;
  /** Of an answer that was late. */
  readonly workingDaysLate?: number | undefined;
  readonly publishedAt: Instant;
  readonly summary: string;
  readonly history: readonly { readonly on: LocalDate; readonly event: PublicEvent }[];
};

/**
 * Undefined unless a summary is public now: a petition that was reopened, locked or removed after its publication is
 * public no longer.
 */
export function releasedOf(
  petition: Petition,
  calendar: Calendar,
  places: readonly Place[] = [],
): Released | undefined {
  if (petition.status !== 'published' || petition.lock !== undefined) return undefined;
  const { agency, kind, matter, receivedAt, answer, publication, events } = petition;
  const place = petition.hideIdentity ? undefined : places.find(({ code }) => code === petition.commune);
  const late = lateIn(doneOf(petition), calendar).find(({ act }) => act === 'answer');
  return {
    ...{ agency, kind, ...(matter && { matter }) },
    ...(place && { commune: { code: place.code, name: place.name } }),
    receivedOn: localDateOf(receivedAt),
    answeredOn: answer.on,
    ...(late && { workingDaysLate: late.workingDays }),
    publishedAt: publication.at,
    summary: publication.summary,
    history: events.flatMap(({ at, event }) => (isPublicEvent(event) ? [{ on: localDateOf(at), event }] : [])),
  };
}
