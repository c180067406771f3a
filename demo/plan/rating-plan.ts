import type * as z from 'zod';
import { isWorkingDay } from '../../lambdas/calendar/day.ts';
import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { type Instant, type LocalDate, weekdayOf } from '../../lambdas/kernel/time.ts';
import type { RateInput } from '../../lambdas/ratings/contract.ts';
import type { Proof } from '../../lambdas/ratings/domain/proof.ts';
import { itemKeys } from '../../lambdas/ratings/domain/questionnaire.ts';
import { glad, middling, plain, sad } from '../data/comments.ts';
import { type Hours, ratingHours } from '../data/hours.ts';
import { procedures } from '../data/procedures.ts';
import { satisfaction } from '../data/satisfaction.ts';
import { dossierCode } from './dossier-code.ts';
import { workingDaysBefore } from './field-values.ts';
import { instantIn } from './moment.ts';
import { type Random, randomOf, sampler } from './random.ts';
import { commentFor, type Level, levelIn, levelNear, reasonsFor, satisfactionAt } from './satisfaction.ts';
import type { Span } from './span.ts';

type RatingBody = z.input<typeof RateInput>['body'];
export type PlannedRating = { readonly at: Instant; readonly body: RatingBody; readonly proof: PlannedProof };

/** What proves it: a registered kiosk, the QR code of a counter, the link of a dossier, or nothing. */
type PlannedProof = Extract<Proof, 'device' | 'counter' | 'link' | 'none'>;

/** Few people fill in all questions. */
const FULL_FORM_SHARE = 0.14;
const COMMENT_SHARE = 0.1;
const REASONS_SHARE = 0.3;

/** `count` ratings over the span, oldest first. */
export function ratingPlan(seed: number, span: Span, count: number): readonly PlannedRating[] {
  const random = randomOf(seed, 'ratings');
  const agencyOf = sampler(Object.entries(satisfaction).map(([agency, { share }]) => [agency, share] as const));
  const dayOf = sampler(span.days);
  const numbers = new Map<string, number>();
  const nextNumber = (agency: string, on: LocalDate) => {
    const number = (numbers.get(`${agency} ${on}`) ?? random.between(0, 30)) + 1;
    numbers.set(`${agency} ${on}`, number);
    return number;
  };

  return Array.from({ length: count }, (_, at) => {
    const visit = { agency: agencyOf(random), on: dayOf(random) };
    return rating(visit, { id: `demo-${seed}-${span.first}-rating-${at + 1}`, number: at, span, nextNumber }, random);
  }).sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

type Visit = { readonly agency: string; readonly on: LocalDate };
type RatingInput = {
  readonly id: string;
  readonly number: number;
  readonly span: Span;
  readonly nextNumber: (agency: string, on: LocalDate) => number;
};

function rating({ agency, on }: Visit, { id, number, span, nextNumber }: RatingInput, random: Random): PlannedRating {
  const isOpen = isWorkingDay(vietnamCalendar(), on);
  const channel = random.weighted(isOpen ? CHANNELS : CHANNELS_FROM_HOME);
  const at = instantIn(hoursOf(channel, on, isOpen), on, random);
  const overall = levelIn(satisfactionAt(agency, on, span), random);
  const isSms = channel === 'sms';
  const handedInOn = workingDaysBefore(on, random.between(1, 17));
  const comments = isSms ? plain : { glad, middling, sad };

  const isOfDossier = random.happens(DOSSIER_SHARE[channel]);
  return {
    at,
    proof: proofOf(channel, isOfDossier, number),
    body: {
      id,
      ...(isOfDossier
        ? {
            subject: { kind: 'dossier', code: dossierCode(agency, handedInOn, nextNumber(agency, handedInOn)) },
            ...procedureBy(channel, random.weighted(procedures[agency] ?? [])),
          }
        : { subject: { kind: 'visit', ...(channel === 'kiosk' && { code: `Q${random.between(1, 180)}` }) } }),
      agency,
      channel,
      at,
      levels: { overall, ...(!isSms && random.happens(FULL_FORM_SHARE) && itemsNear(overall, random)) },
      ...(!isSms && random.happens(REASONS_SHARE) && { reasons: [...reasonsFor(overall, random)] }),
      ...(random.happens(COMMENT_SHARE) && { comment: commentFor(overall, comments, random) }),
    },
  };
}

type Channel = Exclude<RatingBody['channel'], 'import'>;
type Shares = readonly (readonly [Channel, number])[];

const CHANNELS_FROM_HOME: Shares = [
  ['web', 60],
  ['sms', 40],
];
const CHANNELS: Shares = [
  ['kiosk', 46],
  ['qr', 24],
  ['web', 18],
  ['sms', 12],
];

/** By SMS people rate a dossier, at the kiosk nearly always the present visit. */
const DOSSIER_SHARE: Readonly<Record<Channel, number>> = { kiosk: 0.1, qr: 0.35, web: 0.8, sms: 1 };

/** Of ten QR codes one is an open one, of ten dossiers rated on the web three were found without their link. */
function proofOf(channel: Channel, isOfDossier: boolean, number: number): PlannedProof {
  const tenth = number % 10;
  if (channel === 'kiosk') return 'device';
  if (channel === 'qr') return tenth < 9 ? 'counter' : 'none';
  return channel === 'web' && isOfDossier && tenth < 7 ? 'link' : 'none';
}

/** A message names its dossier only. */
const procedureBy = (channel: Channel, procedure: string) => (channel === 'sms' ? {} : { procedure });

const itemsNear = (overall: Level, random: Random) =>
  Object.fromEntries(itemKeys.map((key) => [key, levelNear(overall, random)]));

function hoursOf(channel: Channel, on: LocalDate, isOpen: boolean): Hours {
  if (!isOpen) return ratingHours.dayOff;
  if (channel === 'web' || channel === 'sms') return ratingHours.home;
  return weekdayOf(on) === MONDAY ? ratingHours.counterOnMonday : ratingHours.counter;
}

const MONDAY = 1;
