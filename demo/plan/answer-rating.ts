import { addDays } from '../../lambdas/kernel/time.ts';
import { ofAnswers } from '../data/comments.ts';
import type { Act } from './act.ts';
import { instantOf } from './moment.ts';
import type { Random } from './random.ts';
import { commentFor, levelIn, reasonsFor, satisfactionAt } from './satisfaction.ts';
import type { Scenario } from './scenario.ts';

/** Half of those who get an answer rate it. */
const RATED_SHARE = 0.5;
const RATED_WITHIN_DAYS = 9;
/** The factor of a late answer on satisfaction. */
const WHEN_LATE = 0.5;

/** The sender's rating of the answer, if there is one. */
export function ratingOfAnswer({ outcome, agency, timeline, span }: Scenario, random: Random): readonly Act[] {
  const { answered, published } = timeline;
  const seen = outcome.status === 'published' ? published : answered;
  if (outcome.status === 'awaitingPublication' || seen === undefined || !random.happens(RATED_SHARE)) return [];
  const on = addDays(seen.on, random.between(0, RATED_WITHIN_DAYS));
  if (on > span.last) return [];

  const satisfaction = satisfactionAt(agency, on, span) * (outcome.isLate ? WHEN_LATE : 1);
  const level = levelIn(satisfaction, random);
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
