import { vi } from 'vitest';
import type { Instant } from '../../lambdas/kernel/time.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { createTable } from './engine.ts';
import { type ScorePipeline, scorePipeline } from './score-pipeline.ts';

/** Real tables behind the functions of ratings and scores, with Phú Thọ in them, and a clock that tests set. */
export async function setUpScores(): Promise<ScorePipeline> {
  const [ratings, scores, directory] = await Promise.all(
    (['ratings', 'scores', 'directory'] as const).map((of) => createTable(of)),
  );
  if (ratings === undefined || scores === undefined || directory === undefined) throw new Error('three tables');
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
