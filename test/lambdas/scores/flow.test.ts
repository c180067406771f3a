import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { handler as rate } from '../../../lambdas/ratings/citizen.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { answers } from '../../../lambdas/scores/answers.ts';
import { handler as mark } from '../../../lambdas/scores/mark.ts';
import { handler as readScores } from '../../../lambdas/scores/public.ts';
import { handler as rollUp } from '../../../lambdas/scores/roll-up.ts';
import { handler as voice } from '../../../lambdas/scores/voice.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { answered, httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { aVoice } from '../../support/ratings.ts';
import { openScoreDoors, setClock } from '../../support/score-doors.ts';
import type { ScoreHouse } from '../../support/score-house.ts';

const now = '2026-11-21T08:15:30.000Z';
const logged = logLines();
let house: ScoreHouse;

beforeAll(async () => {
  house = await openScoreDoors();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

async function rated(id: string, given: Record<string, unknown>): Promise<void> {
  const body = { id, subject: { kind: 'visit' }, channel: 'kiosk', ...given };
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
  return answers['scores.read'][200].parse(body);
}

const petition = {
  code: 'PAKN-7K3D-9QXM',
  version: 7,
  agency: 'H44.104',
  content: 'Đèn đường hỏng',
  answer: { number: 2, text: 'Đã sửa', at: now, on: '2026-11-21', by: { id: 'p1', name: 'An' }, dueOn: '2026-12-11' },
  rating: { level: 2, resolved: false, reasons: ['waiting'], comment: 'Chậm', at: now, changedAt: now, version: 1 },
};

test('a tap at a kiosk is a score after the roll-up, at its agency and above', async () => {
  for (let tap = 0; tap < 6; tap += 1) {
    await rated(`tap-${tap}`, { agency: 'H44.100.1', procedure: '1.012766', levels: { overall: 5, A1: 4 } });
  }
  expect(await rollUp({}, lambdaContext())).toEqual({ marks: 1, cellsWritten: 12 });
  expect(logged()).toContainEqual(expect.objectContaining({ event: 'SCORES_COUNTED', marks: 1, cellsWritten: 12 }));

  for (const agency of ['H44.100.1', 'H44.100', 'H44']) {
    expect(await scores({ agency, period: '2026-11', procedure: '1.012766', channel: 'kiosk' })).toMatchObject({
      asOf: now,
      respondents: 6,
      overall: { n: 6, satisfiedShare: 1, meanIndex: 100 },
    });
  }
});

test('a remark marks the cell of its tap, which is counted anew to the same figures', async () => {
  const at = '2026-11-20T02:00:00.000Z';
  const taps = ['a', 'b', 'c', 'd', 'e'].map((tap) => `remarked-${tap}`);
  for (const tap of taps) await rated(tap, { agency: 'H44.01', at, levels: { overall: 4 } });
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

describe('the rating of a petition', () => {
  const run = (image: Record<string, unknown>) => voice(streamEvent({ after: image }), lambdaContext());
  const facts = async () => {
    const found = [];
    for await (const fact of house.facts(cellOf('H44.104', now))) found.push(fact);
    return found;
  };

  test('becomes a voice in the hour it was given in, without its comment', async () => {
    expect(await run(petition)).toEqual({ batchItemFailures: [] });

    expect(await facts()).toEqual([{ levels: { overall: 2 }, channel: 'web', version: 1 }]);
    expect(await house.voice('petition#PAKN-7K3D-9QXM#2')).toEqual({
      ...aVoice({ agency: 'H44.104', at: now, receivedAt: now, changedAt: now, subject: 'petition#PAKN-7K3D-9QXM#2' }),
      reasons: ['waiting'],
      resolved: false,
    });
  });

  test('changed is the same voice; an older image that comes late changes nothing', async () => {
    const rating = { ...petition.rating, level: 5, version: 2, changedAt: '2026-11-22T08:00:00.000Z' };
    await run({ ...petition, agency: 'H44.01', rating });
    await run(petition);

    expect(await facts()).toEqual([{ levels: { overall: 5 }, channel: 'web', version: 2 }]);
  });

  test('is of one answer, and names its channel where the petition does', async () => {
    await run({ ...petition, agency: 'H44.07', answer: { number: 1 }, rating: { ...petition.rating, channel: 'sms' } });

    expect(await house.voice('petition#PAKN-7K3D-9QXM#1')).toMatchObject({ agency: 'H44.07', channel: 'sms' });
  });

  test('is nothing where there is none, or where the petition is gone', async () => {
    const { rating, ...unrated } = petition;

    expect(await run(unrated)).toEqual({ batchItemFailures: [] });
    expect(await voice(streamEvent({ before: petition }), lambdaContext())).toEqual({ batchItemFailures: [] });
    expect(await mark(streamEvent({ before: aVoice() }), lambdaContext())).toEqual({ batchItemFailures: [] });
  });

  test('that cannot be read comes again, and is told', async () => {
    expect(await run({ ...petition, rating: { ...petition.rating, level: 9 } })).toEqual({
      batchItemFailures: [{ itemIdentifier: '1' }],
    });
    expect(logged()).toContainEqual(expect.objectContaining({ event: 'RECORD_FAILED', function: 'scores-voice' }));
  });
});
