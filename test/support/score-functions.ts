import { vi } from 'vitest';
import type { Instant } from '../../lambdas/kernel/time.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { createTable } from './engine.ts';
import { RATING_KEY } from './rating-key.ts';
import { type ScorePipeline, scorePipeline } from './score-pipeline.ts';

/** Real tables behind the functions of ratings and scores, with Phú Thọ in them, and a clock that tests set. */
export async function setUpScores(): Promise<ScorePipeline> {
  const of = (['ratings', 'scores', 'directory', 'counters', 'channels', 'limits', 'reports'] as const).map((name) =>
    createTable(name),
  );
  const [ratings, scores, directory, counters, channels, limits, reports] = await Promise.all(of);
  if (ratings === undefined || scores === undefined || directory === undefined) throw new Error('three tables');
  vi.stubEnv('COUNTERS_TABLE', counters);
  vi.stubEnv('CHANNELS_TABLE', channels);
  vi.stubEnv('HEARD_TABLE', await createTable('heard'));
  vi.stubEnv('REPORTS_TABLE', reports);
  vi.stubEnv('DOSSIERCOUNTS_TABLE', await createTable('dossierCounts'));
  vi.stubEnv('LIMITS_TABLE', limits);
  vi.stubEnv('LIMIT_KEY', RATING_KEY);
  vi.stubEnv('RATING_KEY', RATING_KEY);
  vi.stubEnv('RATINGS_TABLE', ratings);
  vi.stubEnv('SCORES_TABLE', scores);
  vi.stubEnv('DIRECTORY_TABLE', directory);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.useFakeTimers({ toFake: ['Date'] });
  const pipeline = scorePipeline({
    ratings: dynamoTable(ratings),
    scores: dynamoTable(scores),
    directory: dynamoTable(directory),
  });
  await pipeline.settle();
  return pipeline;
}

export const setClock = (now: Instant): void => void vi.setSystemTime(new Date(now));
