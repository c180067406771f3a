import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { streamHandler } from '../../../lambdas/platform/consumer.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import { ingestFunction as ratingsIngest } from '../../../lambdas/ratings/module.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { anAnswerRating } from '../../support/ratings.ts';
import { setClock, setUpScores } from '../../support/score-functions.ts';
import type { ScorePipeline } from '../../support/score-pipeline.ts';

const handler = streamHandler('ratings-ingest', ratingsIngest);

const now = '2026-11-21T08:15:30.000Z';
const logged = logLines();
let tables: ScorePipeline;

const petition = {
  code: 'PAKN-7K3D-9QXM',
  version: 7,
  agency: 'H44.104',
  content: 'Đèn đường hỏng',
  answer: { number: 2, text: 'Đã sửa', at: now, on: '2026-11-21', by: { id: 'p1', name: 'An' }, dueOn: '2026-12-11' },
  rating: { level: 2, resolved: false, reasons: ['waiting'], comment: 'Chậm', at: now, changedAt: now, version: 1 },
};

beforeAll(async () => {
  tables = await setUpScores();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

const ingest = (image: Record<string, unknown>) => handler(streamEvent({ after: image }), lambdaContext());
const facts = async () => {
  const found = [];
  for await (const fact of tables.facts(cellOf('H44.104', now))) found.push(fact);
  return found;
};

test('the rating of an answer is stored in the hour it was given, without its comment', async () => {
  expect(await ingest(petition)).toEqual({ batchItemFailures: [] });

  expect(await facts()).toEqual([
    { levels: { overall: 2 }, channel: 'web', proof: 'receipt', kind: 'answer', version: 1 },
  ]);
  expect(await tables.rating('petition#PAKN-7K3D-9QXM#2')).toEqual({
    ...anAnswerRating({
      subject: 'petition#PAKN-7K3D-9QXM#2',
      agency: 'H44.104',
      at: now,
      receivedAt: now,
      changedAt: now,
    }),
    reasons: ['waiting'],
    resolved: false,
  });
});

test('a changed rating replaces the first; an older image that arrives late has no effect', async () => {
  const rating = { ...petition.rating, level: 5, version: 2, changedAt: '2026-11-22T08:00:00.000Z' };
  await ingest({ ...petition, agency: 'H44.01', rating });
  await ingest(petition);

  expect(await facts()).toEqual([
    { levels: { overall: 5 }, channel: 'web', proof: 'receipt', kind: 'answer', version: 2 },
  ]);
});

test('each answer has its own rating, with the channel of the petition’s rating', async () => {
  await ingest({
    ...petition,
    agency: 'H44.07',
    answer: { number: 1 },
    rating: { ...petition.rating, channel: 'sms' },
  });

  expect(await tables.rating('petition#PAKN-7K3D-9QXM#1')).toMatchObject({ agency: 'H44.07', channel: 'sms' });
});

test('an unrated or deleted petition is skipped', async () => {
  const { rating, ...unrated } = { ...petition, answer: { ...petition.answer, number: 3 } };

  expect(await ingest(unrated)).toEqual({ batchItemFailures: [] });
  expect(await handler(streamEvent({ before: { ...unrated, rating } }), lambdaContext())).toEqual({
    batchItemFailures: [],
  });
  expect(await tables.rating('petition#PAKN-7K3D-9QXM#3')).toBeUndefined();
});

test('an invalid image is reported as failed, so that it is retried, and logged', async () => {
  expect(await ingest({ ...petition, rating: { ...petition.rating, level: 9 } })).toEqual({
    batchItemFailures: [{ itemIdentifier: '1' }],
  });
  expect(logged()).toContainEqual(expect.objectContaining({ event: 'RECORD_FAILED', function: 'ratings-ingest' }));
});

test('a batch that begins with a new and a deleted petition, as a redrive by hand may have it, is processed', async () => {
  const { rating: _, answer: __, ...created } = { ...petition, code: 'PAKN-NEW2-NEW2' };
  const rated = { ...petition, code: 'PAKN-OLD2-OLD2' };
  const batch = streamEvent({ after: created }, { before: created }, { before: created, after: rated });

  expect(await handler(batch, lambdaContext())).toEqual({ batchItemFailures: [] });

  expect(await tables.rating('petition#PAKN-OLD2-OLD2#2')).toMatchObject({ levels: { overall: 2 } });
});

test('the rating of an answer that was given with another petition counts for who gave it, under its own number', async () => {
  const { answer: _, ...merged } = petition;
  const rating = { ...petition.rating, of: { number: 3, agency: 'H44.100' } };
  await ingest({ ...merged, code: 'PAKN-7K3D-9QXV', status: 'merged', agency: 'H44.01', rating });
  await ingest({ ...petition, code: 'PAKN-7K3D-9QXV', agency: 'H44.01', rating });

  expect(await tables.rating('petition#PAKN-7K3D-9QXV#3')).toMatchObject({ agency: 'H44.100', version: 1 });
  expect(await tables.rating('petition#PAKN-7K3D-9QXV#2')).toBeUndefined();
});
