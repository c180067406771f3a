import { addDays } from '../../lambdas/kernel/time.ts';
import { ofAnswers } from '../data/comments.ts';
import type { Act } from './act.ts';
import { instantOf } from './moment.ts';
import { commentFor, levelIn, moodAt, reasonsFor } from './mood.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

/** Half of those who get an answer say what they think of it. */
const RATED_SHARE = 0.5;
const RATED_WITHIN_DAYS = 9;
/** What waiting too long takes from the mood. */
const WHEN_LATE = 0.5;

/** The voice of the sender on the answer, where it is given. */
export function ratingOfAnswer({ fate, agency, timeline, span }: Story, random: Random): readonly Act[] {
  const { answered, published } = timeline;
  const seen = fate.status === 'published' ? published : answered;
  if (fate.status === 'awaitingPublication' || seen === undefined || !random.happens(RATED_SHARE)) return [];
  const on = addDays(seen.on, random.between(0, RATED_WITHIN_DAYS));
  if (on > span.last) return [];

  const mood = moodAt(agency, on, span) * (fate.isLate ? WHEN_LATE : 1);
  const level = levelIn(mood, random);
  return [
    {
      at: instantOf({ on, part: 'evening' }, random),
      action: 'rating',
      body: {
        level,
        ...(random.happens(0.7) && { resolved: level >= 3 }),
        ...(random.happens(0.5) && { reasons: [...reasonsFor(level, random)] }),
        ...(random.happens(0.4) && { comment: commentFor(level, ofAnswers, random) }),
      },
    },
  ];
}
