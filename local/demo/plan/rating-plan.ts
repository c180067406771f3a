import type * as z from 'zod';
import { addDays, type Instant, instantAt, type LocalDate, weekdayOf } from '../../../lambdas/kernel/time.ts';
import type { RateInput } from '../../../lambdas/ratings/contract.ts';
import { itemKeys } from '../../../lambdas/ratings/domain/questionnaire.ts';
import { glad, middling, plain, sad } from '../data/comments.ts';
import { ASKED_DAYS_A_WEEK, counters } from '../data/counters.ts';
import { moods } from '../data/moods.ts';
import { procedures } from '../data/procedures.ts';
import { dossierCode } from './dossier-code.ts';
import { commentFor, type Level, levelIn, levelNear, moodAt, reasonsFor } from './mood.ts';
import { workingDaysBefore } from './petition-text.ts';
import { type Random, randomOf } from './random.ts';
import type { Span } from './span.ts';

type RatingBody = z.input<typeof RateInput>['body'];
export type PlannedRating = { readonly at: Instant; readonly body: RatingBody };

/** A year and a month of voices, oldest first. */
export const RATINGS = 3000;
/** Few have the patience for all questions. */
const FULL_FORM_SHARE = 0.14;
const COMMENT_SHARE = 0.1;
const REASONS_SHARE = 0.3;

export function ratingPlan(seed: number, span: Span): readonly PlannedRating[] {
  const random = randomOf(seed, 'ratings');
  const agencies = Object.keys(counters).map((agency) => [agency, moods[agency]?.share ?? 0] as const);
  const days = counterDays(span, randomOf(seed, 'counter days'));
  const numbers = new Map<string, number>();
  const nextNumber = (agency: string, on: LocalDate) => {
    const number = (numbers.get(`${agency} ${on}`) ?? random.between(0, 30)) + 1;
    numbers.set(`${agency} ${on}`, number);
    return number;
  };

  return Array.from({ length: RATINGS }, (_, at) => {
    const agency = random.weighted(agencies);
    const visit = { agency, on: random.weighted(days.get(agency) ?? []) };
    return rating(visit, { id: `demo-${seed}-${span.first}-rating-${at + 1}`, span, nextNumber }, random);
  }).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The days on which each agency asks to be rated, with how much goes on in them: some of every week, whatever it is. */
function counterDays({ days }: Span, random: Random): ReadonlyMap<string, Span['days']> {
  const weeks = Map.groupBy(days, ([day]) => addDays(day, 1 - weekdayOf(day)));
  const asked = [...weeks.values()].flatMap((week) => someOf(week, random));
  return new Map(
    Object.entries(counters).map(([agency, { daysShare }]) => [
      agency,
      asked.filter((_, at) => at === 0 || random.happens(daysShare)),
    ]),
  );
}

/** Days of one week, the busier the likelier. */
function someOf(week: Span['days'], random: Random): Span['days'] {
  const asked: (typeof week)[number][] = [];
  while (asked.length < Math.min(ASKED_DAYS_A_WEEK, week.length)) {
    const left = week.filter((day) => !asked.includes(day));
    asked.push(random.weighted(left.map((day) => [day, day[1]] as const)));
  }

  return asked;
}

type Visit = { readonly agency: string; readonly on: LocalDate };
type Book = {
  readonly id: string;
  readonly span: Span;
  readonly nextNumber: (agency: string, on: LocalDate) => number;
};

function rating({ agency, on }: Visit, { id, span, nextNumber }: Book, random: Random): PlannedRating {
  const channel = random.weighted(CHANNELS);
  const at = instantAt(on, timeOf(agency, channel, random));
  const overall = levelIn(moodAt(agency, on, span), random);
  const isSms = channel === 'sms';
  const handedInOn = workingDaysBefore(on, random.between(1, 17));
  const voices = isSms ? plain : { glad, middling, sad };

  return {
    at,
    body: {
      id,
      ...(random.happens(DOSSIER_SHARE[channel])
        ? {
            subject: { kind: 'dossier', code: dossierCode(agency, handedInOn, nextNumber(agency, handedInOn)) },
            procedure: random.weighted(procedures[agency] ?? []),
          }
        : { subject: { kind: 'visit', ...(channel === 'kiosk' && { code: `Q${random.between(1, 180)}` }) } }),
      agency,
      channel,
      at,
      levels: { overall, ...(!isSms && random.happens(FULL_FORM_SHARE) && itemsNear(overall, random)) },
      ...(!isSms && random.happens(REASONS_SHARE) && { reasons: [...reasonsFor(overall, random)] }),
      ...(random.happens(COMMENT_SHARE) && { comment: commentFor(overall, voices, random) }),
    },
  };
}

type Channel = Exclude<RatingBody['channel'], 'import'>;

const CHANNELS: readonly (readonly [Channel, number])[] = [
  ['kiosk', 46],
  ['qr', 24],
  ['web', 18],
  ['sms', 12],
];

/** By SMS one rates a dossier, at the kiosk nearly always the visit one is at. */
const DOSSIER_SHARE: Readonly<Record<Channel, number>> = { kiosk: 0.1, qr: 0.35, web: 0.8, sms: 1 };

const itemsNear = (overall: Level, random: Random) =>
  Object.fromEntries(itemKeys.map((key) => [key, levelNear(overall, random)]));

function timeOf(agency: string, channel: Channel, random: Random): string {
  const { there, fromHome } = counters[agency] ?? { there: '08', fromHome: '20' };
  const hour = channel === 'kiosk' || channel === 'qr' ? there : fromHome;
  return `${hour}:${String(random.between(0, 59)).padStart(2, '0')}`;
}
