import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { streamHandler } from '../../../lambdas/platform/consumer.ts';
import { jobHandler } from '../../../lambdas/platform/job.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { citizenFunction as ratingsCitizen } from '../../../lambdas/ratings/module.ts';
import { Scores } from '../../../lambdas/scores/answers.ts';
import {
  markFunction as scoresMark,
  publicFunction as scoresPublic,
  rollUpFunction as scoresRollUp,
} from '../../../lambdas/scores/module.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { answered, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { anAnswerRating } from '../../support/ratings.ts';
import { setClock, setUpScores } from '../../support/score-functions.ts';

const rate = httpHandler('ratings-citizen', ratingsCitizen);
const mark = streamHandler('scores-mark', scoresMark);
const readScores = httpHandler('scores-public', scoresPublic);
const rollUp = jobHandler('scores-roll-up', scoresRollUp);

const now = '2026-11-21T08:15:30.000Z';
const logged = logLines();

beforeAll(async () => {
  await setUpScores();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

async function rated(id: string, given: Record<string, unknown>): Promise<void> {
  const body = { id, subject: { kind: 'visit' }, channel: 'web', ...given };
  const answer = answered(await rate(httpEvent({ routeKey: 'POST /v1/ratings', body }), lambdaContext()));
  expect(answer.status).toBe(201);
  const { agency, at } = answer.body;
  await mark(streamEvent({ after: { cell: cellOf(`${agency}`, `${at}`) } }), lambdaContext());
}

async function scores(query: Record<string, string>) {
  const { status, body } = answered(
    await readScores(httpEvent({ routeKey: 'GET /v1/scores', query }), lambdaContext()),
  );
  expect(status).toBe(200);
  return Scores().parse(body);
}

test('open ratings appear apart from the score of their agency and those above after the roll-up', async () => {
  for (let tap = 0; tap < 6; tap += 1) {
    await rated(`tap-${tap}`, { agency: 'H44.100.1', procedure: '1.012766', levels: { overall: 5, A1: 4 } });
  }
  expect(await rollUp({}, lambdaContext())).toEqual({ marks: 1, cellsWritten: 18 });
  expect(logged()).toContainEqual(expect.objectContaining({ event: 'SCORES_COUNTED', marks: 1, cellsWritten: 18 }));

  for (const agency of ['H44.100.1', 'H44.100', 'H44']) {
    expect(await scores({ agency, period: '2026-11', procedure: '1.012766', channel: 'web' })).toMatchObject({
      asOf: now,
      respondents: 0,
      overall: { suppressed: true },
      open: { respondents: 6, overall: { n: 6, satisfiedShare: 1, meanIndex: 100 } },
    });
  }
});

test('a remark marks the cell of its rating, and the recount gives the same figures', async () => {
  const at = '2026-11-20T02:00:00.000Z';
  const taps = ['a', 'b', 'c', 'd', 'e'].map((tap) => `remarked-${tap}`);
  setClock(at);
  for (const tap of taps) await rated(tap, { agency: 'H44.01', at, levels: { overall: 4 } });
  setClock(now);
  await rollUp({}, lambdaContext());
  const of = { agency: 'H44.01', period: '2026-11' };
  const { asOf: _, ...before } = await scores(of);

  const body = { subject: { kind: 'visit' }, reasons: ['waiting'] };
  const remark = { routeKey: 'POST /v1/ratings/{id}/remarks', params: { id: taps[0] ?? '' }, body };
  expect(answered(await rate(httpEvent(remark), lambdaContext())).status).toBe(201);
  const [old, changed] = [
    { cell: cellOf('H44.01', at), version: 1 },
    { cell: cellOf('H44.01', at), version: 2 },
  ];
  await mark(streamEvent({ before: old, after: changed }), lambdaContext());
  setClock('2026-11-21T08:20:30.000Z');

  expect(await rollUp({}, lambdaContext())).toMatchObject({ cellsWritten: 4 });
  const { asOf, ...after } = await scores(of);
  expect(after).toEqual(before);
  expect(asOf).toBe('2026-11-21T08:20:30.000Z');
});

test('a rating that disappears from its table marks nothing', async () => {
  expect(await mark(streamEvent({ before: anAnswerRating() }), lambdaContext())).toEqual({ batchItemFailures: [] });
  expect(await rollUp({}, lambdaContext())).toMatchObject({ cellsWritten: 0 });
});
