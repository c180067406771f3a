import type { LocalDate } from '../../lambdas/kernel/time.ts';
import type { reasons } from '../../lambdas/ratings/domain/rating.ts';
import { satisfaction } from '../data/satisfaction.ts';
import type { Random } from './random.ts';
import { progress, type Span } from './span.ts';

export type Level = 1 | 2 | 3 | 4 | 5;
type Reason = (typeof reasons)[number];

/** Ratings of 100 people by level, at the lowest and at the highest satisfaction. */
const WORST = [18, 27, 25, 20, 10] as const;
const BEST = [1, 2, 6, 33, 58] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

/** Satisfaction with an agency on a day, 0 to 1. */
export function satisfactionAt(agency: string, day: LocalDate, span: Span): number {
  const { from, to } = satisfaction[agency] ?? { from: 0.5, to: 0.5 };
  return from + (to - from) * progress(span, day);
}

export function levelIn(share: number, random: Random): Level {
  return random.weighted(
    LEVELS.map((level, at) => [level, (WORST[at] ?? 0) * (1 - share) + (BEST[at] ?? 0) * share] as const),
  );
}

/** The level of one question by a person whose overall level is `overall`: the same, or one beside it. */
export function levelNear(overall: Level, random: Random): Level {
  const wanted = overall + random.weighted([[-1, 18] as const, [0, 64] as const, [1, 18] as const]);
  return LEVELS.find((level) => level === wanted) ?? overall;
}

const ABOUT_BAD: readonly Reason[] = ['waiting', 'waiting', 'attitude', 'guidance', 'onTime', 'fees', 'facilities'];
const ABOUT_GOOD: readonly Reason[] = ['attitude', 'guidance', 'onTime', 'onTime', 'facilities'];

/** One or two reasons. */
export function reasonsFor(level: Level, random: Random): readonly Reason[] {
  const about = level <= 2 ? ABOUT_BAD : ABOUT_GOOD;
  return [...new Set([random.pick(about), random.pick(about)])];
}

type Comments = Readonly<Record<'glad' | 'middling' | 'sad', readonly string[]>>;

/** The share of comments that consist of two. */
const TWO_SHARE = 0.35;

export function commentFor(level: Level, { glad, middling, sad }: Comments, random: Random): string {
  const comments = level === 3 ? middling : level > 3 ? glad : sad;
  const [first = '', second = ''] = random.shuffled(comments);
  if (!random.happens(TWO_SHARE)) return first;

  return first.endsWith('.') ? `${first} ${second}` : `${first}, ${second}`;
}
