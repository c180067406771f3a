import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

async function send(): Promise<{ code: string; receipt: string }> {
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY, notify: 'none' }) });
  return sent.body as { code: string; receipt: string };
}

async function toldAbout(code: string) {
  await stack.settle();
  return (await stack.outbox()).filter(({ text }) => text.includes(code));
}

test('officer, head and the leader above are told of a late petition, once per step, and not of an answered one', async () => {
  const officer = await stack.token('officer', AGENCY);
  const late = await send();
  const answered = await send();
  for (const [{ code }, acts] of [
    [late, ['accept', 'assign']],
    [answered, ['accept', 'assign', 'answer']],
  ] as const) {
    for (const [at, name] of acts.entries()) {
      const details = {
        accept: {},
        assign: { to: `local-officer-${AGENCY}` },
        answer: { text: 'Đã xử lý xong việc.' },
      };
      const body = { version: at + 1, ...details[name] };
      const acted = await stack.api('POST', `/v1/staff/petitions/${code}/${name}`, { token: officer, body });
      expect(acted.status).toBe(200);
    }
  }

  // Every working morning from half of the time on: officer, then officer and head, then the leader above.
  const told = async (day: string) => {
    await stack.clock(`${day}T05:00:00.000Z`);
    return (await toldAbout(late.code)).length;
  };
  expect(await told('2026-12-02')).toBe(0);
  expect(await told('2026-12-03')).toBe(1);
  expect(await told('2026-12-09')).toBe(3);
  expect(await told('2026-12-14')).toBe(5);
  expect(await told('2026-12-16')).toBe(7);
  expect(await told('2026-12-20')).toBe(8);
  for (let again = 0; again < 3; again += 1) await stack.run('deadline-watch');

  const all = await toldAbout(late.code);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all).toHaveLength(8);
  for (const { text } of all) expect(text).toContain(`/${late.code}`);
  expect(await toldAbout(answered.code)).toEqual([]);

  const tracked = await stack.api('GET', `/v1/petitions/${late.code}`, { headers: { receipt: late.receipt } });
  expect(tracked.body).toMatchObject({ dueOn: '2026-12-14', workingDaysLate: 4 });
  const head = await stack.token('head', 'H44');
  const overdue = await stack.api('GET', `/v1/staff/petitions?agency=${AGENCY}&view=overdue`, { token: head });
  expect((overdue.body['items'] as { code: string }[]).map(({ code }) => code)).toEqual([late.code]);
});

test('after an outage of months each person gets one digest, in office hours', async () => {
  const sent = [await send(), await send(), await send()];
  const before = (await stack.outbox()).length;
  await stack.quiet('2027-03-01T00:15:00.000Z');
  await stack.run('deadline-watch');
  expect((await stack.outbox()).length).toBe(before);

  await stack.clock('2027-03-01T05:00:00.000Z');
  await stack.settle();

  const digests = (await stack.outbox()).slice(before);
  expect(digests.length).toBeGreaterThan(1);
  expect(new Set(digests.map(({ to }) => to)).size).toBe(digests.length);
  for (const { code } of sent) expect(digests.filter(({ text }) => text.includes(code)).length).toBeGreaterThan(0);
});
