import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
const WEEK = '2026-W51';
const PATH = `/v1/staff/reminders/${WEEK}/${AGENCY}`;
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

async function send(content: string, given = {}): Promise<string> {
  const body = aPetitionBody({ agency: AGENCY, notify: 'none', content, ...given });
  return `${(await stack.api('POST', '/v1/petitions', { body })).body['code']}`;
}

const leader = () => stack.token('leader', 'H44');
const head = () => stack.token('head', AGENCY);
async function stateInReview() {
  const { body } = await stack.api('GET', `/v1/staff/weeklyReview?week=${WEEK}`, { token: await leader() });
  const items = body['items'] as { agency: string; reminder: object }[];
  return items.find(({ agency }) => agency === AGENCY)?.reminder;
}

test('a late agency is reminded by the level above, is silent, and answers', async () => {
  const words = 'Anh Nguyễn Văn Tèo ở số 5 vứt rác ra đường đã nhiều ngày nay.';
  const late = await send(words);
  const conduct = await send('Cán bộ một cửa có thái độ không đúng mực với người dân.', { matter: 'conduct' });
  const officer = await stack.token('officer', AGENCY);
  for (const [name, body] of [
    ['accept', { version: 1 }],
    ['assign', { version: 2, to: `local-officer-${AGENCY}` }],
  ] as const) {
    const acted = await stack.api('POST', `/v1/staff/petitions/${late}/${name}`, { token: officer, body });
    expect(acted.status).toBe(200);
  }

  await stack.quiet('2026-12-21T02:00:00.000Z');
  expect(await stack.api('GET', PATH, { token: await leader() })).toMatchObject({ body: { state: 'notReminded' } });
  await stack.run('weekly-review');
  expect(await stateInReview()).toMatchObject({ state: 'notReminded' });

  const draft = await stack.api('GET', PATH, { token: await leader() });
  expect(draft).toMatchObject({
    status: 200,
    body: {
      draft: {
        ...{ issuer: { code: 'H44' }, total: 1, restricted: 1, answerBy: '2026-12-28' },
        cases: [{ code: late, stage: 'answer', dueOn: '2026-12-14', workingDaysLate: 4, receivedOn: '2026-11-20' }],
      },
    },
  });
  const printed = await stack.api('GET', `${PATH}/draft`, { token: await leader() });
  expect(printed).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(printed.body['text']).toContain(late);
  for (const hidden of ['Tèo', 'vứt rác', conduct]) expect(printed.body['text']).not.toContain(hidden);

  const letter = {
    ...{ number: '215/UBND-VP', place: 'Phú Thọ', signedOn: '2026-12-21', answerBy: '2026-12-28', cases: [late] },
    signer: { name: 'Trần Văn Nam', position: 'KT. Chủ tịch\nPhó Chủ tịch' },
  };
  expect((await stack.api('POST', PATH, { token: await head(), body: letter })).status).toBe(403);
  const sent = await stack.api('POST', PATH, { token: await leader(), body: letter });
  expect(sent).toMatchObject({ status: 200, body: { version: 1, state: 'waiting' } });
  expect((await stack.api('POST', PATH, { token: await leader(), body: letter })).body).toStrictEqual(sent.body);
  const [{ sha256, path }] = sent.body['letters'] as [{ sha256: string; path: string }];
  const file = await stack.api('GET', path, { token: await head() });
  expect(createHash('sha256').update(`${file.body['text']}`).digest('hex')).toBe(sha256);

  const before = (await stack.outbox()).length;
  await stack.run('weekly-review');
  await stack.settle();
  const messages = (await stack.outbox()).slice(before).filter(({ text }) => /don doc|đôn đốc/.test(text));
  expect(messages.length).toBeGreaterThan(0);
  for (const { text } of messages) expect(text).toContain('215/UBND-VP');
  for (const { text } of messages) expect(text).not.toContain(late);

  await stack.quiet('2026-12-30T02:00:00.000Z');
  expect(await stateInReview()).toMatchObject({ state: 'silent', answerBy: '2026-12-28', workingDaysLate: 2 });
  const answer = {
    ...{ version: 1, text: 'Phường đã yêu cầu đơn vị thu gom hoàn thành trước ngày hẹn.' },
    cases: [{ code: late, promisedOn: '2026-12-31' }],
  };
  expect((await stack.api('POST', `${PATH}/answer`, { token: await leader(), body: answer })).status).toBe(403);
  expect(await stack.api('POST', `${PATH}/answer`, { token: await head(), body: answer })).toMatchObject({
    status: 200,
    body: { version: 2, state: 'answered', answers: [answer].map(({ version: _, ...given }) => given) },
  });
  expect(await stateInReview()).toMatchObject({ state: 'answered', answeredOn: '2026-12-30', workingDaysLate: 2 });
  const undone = await stack.api('POST', `${PATH}/undo`, {
    token: await leader(),
    body: { version: 2, reason: 'Ghi nhầm văn bản.' },
  });
  expect(undone).toMatchObject({ status: 409, body: { code: 'reminder.answered' } });
});
