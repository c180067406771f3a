import { describe, expect, test } from 'vitest';
import { staffFunction } from '../../../lambdas/alerts/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { day, inHand, LATE, ordered, SOON, tick, watchTables } from '../../support/alert-watch.ts';
import { createTable } from '../../support/engine.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { officer } from '../../support/petitions.ts';

watchTables(createTable);
logLines();

const handler = httpHandler('alerts-staff', staffFunction);
const own = staffClaims('officer', 'H44.100', officer.id);
const head = staffClaims('head', 'H44.100', 'head');

type Parts = { params?: Record<string, string>; query?: Record<string, string> };
const send = async (routeKey: string, parts: Parts, claims: Record<string, string>) =>
  answered(await handler(httpEvent({ routeKey, claims, ...parts }), lambdaContext()));
const list = (query: Record<string, string>, claims = own) => send('GET /v1/staff/alerts', { query }, claims);
const acknowledge = (id: string, claims = own) =>
  send('POST /v1/staff/alerts/{id}/acknowledge', { params: { id } }, claims);

/** A petition of which officer and head are notified on a day. */
async function notified() {
  const petition = await inHand();
  await tick(SOON);
  ordered();
  return { petition, id: `${day(SOON)}.${officer.id}` };
}

describe('the digests of the caller', () => {
  test('are listed with their petitions, newest first', async () => {
    const { petition, id } = await notified();
    await tick(LATE);

    const { status, body } = await list({});

    expect(status).toBe(200);
    expect(body['items']).toMatchObject([
      { id: `${day(LATE)}.${officer.id}`, total: 1, late: 1 },
      { id, total: 1, late: 0, cases: [{ code: petition.code, stage: 'answer', workingDays: 3 }] },
    ]);
  });

  test('are those of 31 days up to the day that is asked for', async () => {
    const { id } = await notified();

    expect((await list({ day: '2026-12-08' })).body['items']).toStrictEqual([]);
    expect((await list({ day: '2027-01-08' })).body['items']).toMatchObject([{ id }]);
    expect((await list({ day: '2027-01-09' })).body['items']).toStrictEqual([]);
  });

  test('with an invalid day are refused', async () => {
    expect(await list({ day: '9/12/2026' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('an acknowledgement', () => {
  test('keeps its first time, and its head sees who has acknowledged without the petitions', async () => {
    const { id } = await notified();

    const first = await acknowledge(id);
    await tick(LATE);
    const second = await acknowledge(id);
    const seen = await list({ agency: 'H44.100', day: day(SOON) }, head);

    expect(first).toMatchObject({ status: 200, body: { id, acknowledgedAt: SOON } });
    expect(second).toStrictEqual(first);
    const items = seen.body['items'] as readonly Record<string, unknown>[];
    expect(items.find((item) => item['id'] === id)).toMatchObject({ agency: 'H44.100', acknowledgedAt: SOON });
    expect(items.find((item) => item['person'] === 'head')).not.toHaveProperty('acknowledgedAt');
    expect(JSON.stringify(items)).not.toContain('PAKN');
  });

  test.each([
    ['of somebody else', (id: string) => acknowledge(id, head)],
    ['of a day without a digest', () => acknowledge(`2026-11-30.${officer.id}`)],
    ['with an invalid id', () => acknowledge('2026-11-30')],
  ])('%s is not found and writes nothing', async (_, attempt) => {
    const { id } = await notified();

    expect(await attempt(id)).toMatchObject({ status: 404, body: { code: 'alert.notFound' } });
    const { body } = await list({});
    expect(body['items']).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain('acknowledgedAt');
  });
});

describe('the digests of an agency', () => {
  test.each([
    ['an officer of it', 403, own],
    ['a head of another agency', 404, staffClaims('head', 'H44.300')],
    ['an administrator', 404, staffClaims('admin', 'H44')],
    ['an auditor of it', 200, staffClaims('auditor', 'H44.100')],
    ['a leader above it', 200, staffClaims('leader', 'H44')],
  ])('asked for by %s get %i', async (_, status, claims) => {
    expect((await list({ agency: 'H44.100' }, claims)).status).toBe(status);
  });
});
