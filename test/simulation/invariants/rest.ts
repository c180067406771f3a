import type { Story } from '../story.ts';
import { petitionsOf } from './petitions.ts';

/** The rating of each answer is among the ratings, as it was changed last. */
export function everyRatingCopied({ world }: Story): readonly string[] {
  const stored = new Map(world.tables.ratings.all().map((item) => [`${item['subject']}`, item]));
  return petitionsOf(world).flatMap(({ code, answer, rating }) => {
    const number = rating?.of?.number ?? answer?.number;
    if (number === undefined || rating === undefined) return [];
    const copy = stored.get(`petition#${code}#${number}`) as { levels?: { overall: number }; version?: number };
    const isSame = copy?.version === rating.version && copy?.levels?.overall === rating.level;
    return isSame ? [] : [`The rating of ${code} is version ${copy?.version} instead of ${rating.version}`];
  });
}

/** Once there are no faults, nothing fails, every client has an answer, and no record or message waits. */
export function nothingWaits({ world }: Story): readonly string[] {
  return [
    ...world.quietFailures.map(({ what, outcome, at }) => `Without a fault, ${what} at ${at}: ${outcome}`),
    ...world.requests.filter(({ isAnswered }) => !isAnswered).map(({ what }) => `${what} has no answer`),
    ...Object.entries(world.streams).flatMap(([name, { waiting }]) =>
      [...waiting.keys()].map((code) => `${name}: ${code} waits`),
    ),
    ...world.queue.map(({ id }) => `${id} is in the queue`),
    ...petitionsOf(world)
      .filter(({ nextAlertAt }) => nextAlertAt !== undefined && nextAlertAt < world.now.slice(0, 10))
      .map(({ code, nextAlertAt }) => `${code} should have been looked at on ${nextAlertAt}`),
  ];
}
