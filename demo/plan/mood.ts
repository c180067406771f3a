import type { LocalDate } from '../../lambdas/kernel/time.ts';
import type { reasons } from '../../lambdas/ratings/domain/rating.ts';
import { moods } from '../data/moods.ts';
import type { Random } from './random.ts';
import { progress, type Span } from './span.ts';

export type Level = 1 | 2 | 3 | 4 | 5;
type Reason = (typeof reasons)[number];

/** Of 100 people: how many give each level where all goes wrong, and where all goes well. */
const WORST = [18, 27, 25, 20, 10] as const;
const BEST = [1, 2, 6, 33, 58] as const;
const LEVELS = [1, 2, 3, 4, 5] as const;

/** How content people are with an agency on a day, 0 to 1. */
export function moodAt(agency: string, day: LocalDate, span: Span): number {
  const { from, to } = moods[agency] ?? { from: 0.5, to: 0.5 };
  return from + (to - from) * progress(span, day);
}

export function levelIn(mood: number, random: Random): Level {
  return random.weighted(
    LEVELS.map((level, at) => [level, (WORST[at] ?? 0) * (1 - mood) + (BEST[at] ?? 0) * mood] as const),
  );
}

/** The answer to one of many questions by somebody who gives `overall` for the whole: the same, or one beside it. */
export function levelNear(overall: Level, random: Random): Level {
  const wanted = overall + random.weighted([[-1, 18] as const, [0, 64] as const, [1, 18] as const]);
  return LEVELS.find((level) => level === wanted) ?? overall;
}

const ABOUT_BAD: readonly Reason[] = ['waiting', 'waiting', 'attitude', 'guidance', 'onTime', 'fees', 'facilities'];
const ABOUT_GOOD: readonly Reason[] = ['attitude', 'guidance', 'onTime', 'onTime', 'facilities'];

/** One or two of the chips. */
export function reasonsFor(level: Level, random: Random): readonly Reason[] {
  const about = level <= 2 ? ABOUT_BAD : ABOUT_GOOD;
  return [...new Set([random.pick(about), random.pick(about)])];
}

type Voices = Readonly<Record<'glad' | 'middling' | 'sad', readonly string[]>>;

/** Some have two things to say. */
const TWO_SHARE = 0.35;

export function commentFor(level: Level, { glad, middling, sad }: Voices, random: Random): string {
  const voices = level === 3 ? middling : level > 3 ? glad : sad;
  const [first = '', second = ''] = random.shuffled(voices);
  if (!random.happens(TWO_SHARE)) return first;

  return first.endsWith('.') ? `${first} ${second}` : `${first}, ${second}`;
}
