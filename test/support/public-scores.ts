import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { cellOf } from '../../lambdas/ratings/domain/rating.ts';
import { Scores } from '../../lambdas/scores/answers.ts';
import { publicFunction as scoresPublic } from '../../lambdas/scores/module.ts';
import { anAgency } from './agencies.ts';
import { answered, httpEvent, lambdaContext } from './http-event.ts';
import { logLines } from './log-lines.ts';
import { anAnswerRating, aRating } from './ratings.ts';
import { setClock, setUpScores } from './score-functions.ts';
import type { ScorePipeline } from './score-pipeline.ts';

export const handler = httpHandler('scores-public', scoresPublic);

export const now = '2026-11-21T08:15:30.000Z';
export let pipeline: ScorePipeline;
export let given = 0;

export const call = async (query: Record<string, string>) =>
  handler(httpEvent({ routeKey: 'GET /v1/scores', query }), lambdaContext());
export const ask = async (query: Record<string, string>) => answered(await call(query));
export const read = async (query: Record<string, string>) => Scores().parse((await ask(query)).body);

/** So many people who rated an agency on a day, all alike. */
export async function people(
  n: number,
  agency: string,
  day: string,
  rating: Parameters<typeof aRating>[0] = {},
): Promise<void> {
  for (let one = 0; one < n; one += 1) {
    given += 1;
    const at = `${day}T02:00:00.000Z`;
    await pipeline.give(aRating({ subject: `visit#${given}`, agency, at, cell: cellOf(agency, at), ...rating }), now);
  }
}

/** Ratings of several agencies, days and kinds, rolled up. */
export function publishScores(): void {
  logLines();
  beforeAll(async () => {
    pipeline = await setUpScores();
    await pipeline.settle([
      anAgency({ code: 'H44.900', parent: 'H44', validTo: '2026-09-30' }),
      anAgency({ code: 'H44.900.1', parent: 'H44.900', validTo: '2026-09-30' }),
    ]);
    await people(6, 'H44.100', '2026-11-21', { procedure: '1.012766' });
    await people(7, 'H44.100', '2026-11-02', { channel: 'sms', levels: { overall: 2 } });
    await people(8, 'H44.104', '2026-10-20', { levels: { overall: 5 } });
    await people(5, 'H44.07', '2026-11-03');
    await people(7, 'H44.07', '2026-11-03', { proof: 'none', channel: 'web', levels: { overall: 1 } });
    for (let one = 0; one < 6; one += 1) {
      const at = '2026-11-03T02:00:00.000Z';
      const subject = `petition#PAKN-${one}#1`;
      await pipeline.give(anAnswerRating({ subject, agency: 'H44.07', at, cell: cellOf('H44.07', at) }), now);
    }
    await people(3, 'H44.01', '2026-10-20', { levels: { overall: 1 } });
    await people(5, 'H44.900', '2026-09-30');
    await people(5, 'H44', '2025-12-20', { levels: { A1: 5, B2: 3 } });
    await pipeline.rollUp(now);
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  beforeEach(() => setClock(now));
}
