import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { counterTokenOf } from '../support/counter-token.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';
const OTHER = 'H44.104';
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

test('a petition is submitted, tracked, answered and rated, and its rating is in the score', async () => {
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY }) });
  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({ status: 'submitted', dueOn: '2026-12-14' });
  const { code, receipt } = sent.body as { code: string; receipt: string };
  const path = `/v1/petitions/${code}`;

  const followed = await stack.api('GET', path, { headers: { receipt } });
  expect(followed).toMatchObject({
    status: 200,
    body: { code, status: 'submitted', workingDaysLeft: 15, actions: ['withdraw'] },
  });
  const byLink = await stack.api('GET', `${path}?receipt=${receipt.toLowerCase().replaceAll('-', '%20')}`);
  expect(byLink.status).toBe(200);

  const deadline = await stack.api('GET', `${path}/deadline`, { headers: { receipt } });
  expect(deadline.body).toMatchObject({
    stage: 'answer',
    dueOn: '2026-12-14',
    limit: { days: 15, unit: 'workingDays' },
  });
  expect(deadline.body['skipped']).toContainEqual({
    on: '2026-11-24',
    why: expect.objectContaining({ vi: expect.stringContaining('Văn hóa') }),
  });

  const officer = await stack.token('officer', AGENCY);
  const act = (name: string, version: number, body = {}) =>
    stack.api('POST', `/v1/staff/petitions/${code}/${name}`, { token: officer, body: { version, ...body } });
  expect(await act('accept', 1)).toMatchObject({ status: 200, body: { status: 'accepted', version: 2 } });
  expect(await act('assign', 2, { to: `local-officer-${AGENCY}` })).toMatchObject({ body: { status: 'processing' } });
  const text = 'Ủy ban nhân dân phường đã cho thu gom rác và lắp biển cấm đổ rác tại vị trí phản ánh.';
  expect(await act('answer', 3, { text })).toMatchObject({ status: 200, body: { status: 'answered' } });
  expect(await act('answer', 4, { text })).toMatchObject({ status: 409, body: { code: 'petition.illegalMove' } });

  const answered = await stack.api('GET', path, { headers: { receipt } });
  expect(answered.body).toMatchObject({ status: 'answered', answer: { text }, actions: ['reopen', 'rating'] });
  const rated = await stack.api('POST', `${path}/rating`, { headers: { receipt }, body: { level: 5, resolved: true } });
  expect(rated).toMatchObject({ status: 201, body: { level: 5, answer: 1 } });
  const changed = await stack.api('POST', `${path}/rating`, { headers: { receipt }, body: { level: 4 } });
  expect(changed).toMatchObject({ status: 200, body: { level: 4 } });

  await stack.settle();
  await stack.run('roll-up');
  const score = await stack.api('GET', `/v1/scores?agency=${AGENCY}&period=2026-11&of=answers`);
  expect(score).toMatchObject({ status: 200, body: { respondents: 1, overall: { suppressed: true } } });
  const above = await stack.api('GET', '/v1/scores?agency=H44&period=2026-Q4&of=answers');
  expect(above.body).toMatchObject({ respondents: 1 });
  const services = await stack.api('GET', `/v1/scores?agency=${AGENCY}&period=2026-11`);
  expect(services.body).toMatchObject({ of: 'service', respondents: 0, open: { respondents: 0 } });
});

test('the same key and body is the same petition, another body is refused and changes nothing', async () => {
  const body = aPetitionBody({ agency: AGENCY });
  const headers = { 'Idempotency-Key': 'journey-key-1' };
  const first = await stack.api('POST', '/v1/petitions', { headers, body });
  const again = await stack.api('POST', '/v1/petitions', { headers, body });
  const other = await stack.api('POST', '/v1/petitions', {
    headers,
    body: { ...body, content: 'Một nội dung phản ánh hoàn toàn khác.' },
  });

  expect([first.status, again.status, other.status]).toEqual([201, 200, 409]);
  expect(again.body).toEqual(first.body);
  expect(other.body['code']).toBe('idempotency.mismatch');
  const { code, receipt } = first.body as { code: string; receipt: string };
  const kept = await stack.api('GET', `/v1/petitions/${code}`, { headers: { receipt } });
  expect(kept.body['content']).toBe(body.content);
});

test('ratings with the code of a counter make a score; those without proof make a figure beside it', async () => {
  const token = await counterTokenOf(stack, OTHER);
  for (const [at, overall] of [5, 5, 4, 4, 1, 3].entries()) {
    const visit = { subject: { kind: 'visit' }, agency: OTHER };
    const proven = { ...visit, id: `visit-${at}`, ...{ channel: 'qr', token }, levels: { overall } };
    expect((await stack.api('POST', '/v1/ratings', { body: proven })).status).toBe(201);
    expect((await stack.api('POST', '/v1/ratings', { body: proven })).status).toBe(200);
    const open = { ...visit, id: `open-${at}`, channel: 'web', levels: { overall: 1 } };
    expect((await stack.api('POST', '/v1/ratings', { body: open })).status).toBe(201);
  }
  await stack.settle();
  await stack.run('roll-up');
  await stack.run('roll-up');

  const { body } = await stack.api('GET', `/v1/scores?agency=${OTHER}&period=2026-11`);
  const figure = { n: 6, levels: [1, 0, 1, 2, 2], satisfiedShare: 0.6667, meanIndex: 73.33, interval: [0.3, 0.9032] };
  expect(body).toMatchObject({
    ...{ respondents: 6, overall: figure },
    open: { respondents: 6, overall: { n: 6, levels: [6, 0, 0, 0, 0] } },
  });
});

test('the contact is opened only with a reason, and the access is recorded', async () => {
  const body = aPetitionBody({ agency: AGENCY });
  const { code } = (await stack.api('POST', '/v1/petitions', { body })).body as { code: string };
  const officer = await stack.token('officer', AGENCY);
  const path = `/v1/staff/petitions/${code}`;

  const read = await stack.api('GET', path, { token: officer });
  expect(JSON.stringify(read.body)).not.toContain('912345678');
  const opened = await stack.api('POST', `${path}/contact`, { token: officer, body: { reason: 'Hẹn gặp người dân' } });
  expect(opened.body).toMatchObject({ contact: { name: body.contact.name, phone: '+84912345678' } });
  const after = await stack.api('GET', path, { token: officer });
  expect(after.body['events']).toContainEqual(
    expect.objectContaining({ event: 'contactOpened', note: 'Hẹn gặp người dân' }),
  );
  const auditor = await stack.token('auditor', 'H44');
  const log = await stack.api('GET', '/v1/staff/contactAccesses?below=1', { token: auditor });
  expect(log.body['items']).toContainEqual(
    expect.objectContaining({ code, agency: AGENCY, event: 'contactOpened', reason: 'Hẹn gặp người dân' }),
  );
});
