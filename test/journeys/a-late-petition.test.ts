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
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY }) });
  return sent.body as { code: string; receipt: string };
}

async function toldAbout(code: string) {
  await stack.settle();
  return (await stack.outbox()).filter(({ text }) => text.includes(code));
}

test('officer and head are alerted to a late petition, once per step, and not to an answered one', async () => {
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

  await stack.clock('2026-12-09T05:00:00.000Z');
  expect(await toldAbout(late.code)).toEqual([]);

  await stack.clock('2026-12-10T05:00:00.000Z');
  const soon = await toldAbout(late.code);
  expect(new Set(soon.map(({ to }) => to)).size).toBe(2);

  await stack.clock('2026-12-14T05:00:00.000Z');
  const today = await toldAbout(late.code);
  expect(today.length).toBe(soon.length * 2);

  await stack.clock('2026-12-20T05:00:00.000Z');
  for (let again = 0; again < 3; again += 1) await stack.run('deadline-watch');
  const all = await toldAbout(late.code);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(today.length);
  expect(await toldAbout(answered.code)).toEqual([]);

  const tracked = await stack.api('GET', `/v1/petitions/${late.code}`, { headers: { receipt: late.receipt } });
  expect(tracked.body).toMatchObject({ dueOn: '2026-12-14', workingDaysLate: 4 });
  const head = await stack.token('head', 'H44');
  const overdue = await stack.api('GET', `/v1/staff/petitions?agency=${AGENCY}&view=overdue`, { token: head });
  expect((overdue.body['items'] as { code: string }[]).map(({ code }) => code)).toEqual([late.code]);
});

test('a step that was missed is skipped, never sent late', async () => {
  const { code } = await send();
  await stack.quiet('2027-03-01T05:00:00.000Z');
  await stack.run('deadline-watch');

  const late = await toldAbout(code);
  expect(late.length).toBeGreaterThan(0);
  expect(late.every(({ id }) => id.includes('late'))).toBe(true);
});
