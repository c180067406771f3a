import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { findingStore } from '../../../../lambdas/findings/store.ts';
import { messageStore } from '../../../../lambdas/messages/store.ts';
import { type PetitionStore, petitionStore } from '../../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { jobHandler } from '../../../../lambdas/platform/job.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { WeeklyReview } from '../../../../lambdas/reports/answers.ts';
import { staffFunction, weeklyFunction } from '../../../../lambdas/reports/module.ts';
import { type WeekStore, weekStore } from '../../../../lambdas/reports/weekly/week-store.ts';
import { phuTho } from '../../../support/agencies.ts';
import { createTable } from '../../../support/engine.ts';
import { entered } from '../../../support/findings.ts';
import { lambdaContext, staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { mockClient } from '../../../support/mock-client.ts';
import { aPerson } from '../../../support/people.ts';
import { setClock, through } from '../../../support/petition-functions.ts';
import { aPetition, aPetitionIn, codeOf } from '../../../support/petitions.ts';

const KEY = '0123456789abcdef'.repeat(4);
/** Monday 21 December 2026, when offices are open; the week before ended on the 20th. */
const MONDAY = '2026-12-21T02:00:00.000Z';

const sqs = mockClient(SQSClient);
logLines();
const job = jobHandler('reports-weekly', weeklyFunction);
const run = (): Promise<unknown> => job({}, lambdaContext());
const call = through(httpHandler('reports-staff', staffFunction));
const read = (query: Record<string, string> = {}, claims = staffClaims('leader', 'H44')) =>
  call('GET /v1/staff/weeklyReview', { query, claims });

let weeks: WeekStore;
let petitions: PetitionStore;
let messages: ReturnType<typeof messageStore>;
const message = (id: string) => messages.find(`weekly/2026-W51/${id}`);

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  sqs.on(SendMessageCommand).resolves({});
  for (const name of [
    'directory',
    'petitions',
    'weeks',
    'reminders',
    'messages',
    'reports',
    'dossierCounts',
    'findings',
  ] as const)
    vi.stubEnv(`${name.toUpperCase()}_TABLE`, await createTable(name));
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.stubEnv('REPORTS_BUCKET', 'bucket');
  vi.stubEnv('LETTER_KEY', KEY);
  vi.stubEnv('CASE_LINK', 'https://langnghe.example/can-bo/{code}');
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  const tableOf = (name: string) => dynamoTable(`${process.env[`${name}_TABLE`]}`);
  weeks = weekStore(tableOf('WEEKS'));
  messages = messageStore(tableOf('MESSAGES'), KEY);
  const directory = directoryStore(tableOf('DIRECTORY'), 'H44');
  for (const agency of phuTho) await directory.putAgency(agency);
  const people = [
    { id: 'above', agency: 'H44', role: 'leader', email: 'above@example.com' },
    { id: 'english', agency: 'H44', role: 'leader', email: 'english@example.com', language: 'en' },
    { id: 'ward', agency: 'H44.100', role: 'leader', phone: '+84912345678' },
    { id: 'silent', agency: 'H44', role: 'leader' },
    { id: 'calm', agency: 'H44.104', role: 'leader', email: 'calm@example.com' },
    { id: 'head', agency: 'H44.100', role: 'head', email: 'head@example.com' },
  ] as const;
  for (const person of people) await directory.putPerson(aPerson(person));
  petitions = petitionStore(tableOf('PETITIONS'));
  const lock = { at: MONDAY, by: { id: 'x', name: 'X' }, reason: 'Có dấu hiệu tố cáo', barred: ['above'] };
  const { countdown } = aPetitionIn('accepted');
  const span = { from: '2026-12-08T02:00:00.000Z', until: '2026-12-10T03:00:00.000Z', countdown, dueOn: '2026-12-29' };
  const kept = [
    aPetitionIn('answered', { code: codeOf('passed'), custody: [{ agency: 'H44', ...span }] }),
    aPetitionIn('processing', { code: codeOf('late') }),
    aPetitionIn('processing', { code: codeOf('below'), agency: 'H44.100.1' }),
    aPetitionIn('processing', { code: codeOf('conduct'), matter: 'conduct' }),
    aPetitionIn('processing', { code: codeOf('locked'), lock }),
    aPetitionIn('answered', { code: codeOf('answered') }),
    aPetition({ code: codeOf('untriaged'), receivedAt: '2026-12-11T02:00:00.000Z' }),
  ];
  for (const petition of kept) await petitions.create(petition);
  await findingStore(tableOf('FINDINGS')).save(entered, undefined);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the weekly review', () => {
  test('waits for offices to open', async () => {
    for (const now of ['2026-12-20T02:00:00.000Z', '2026-12-20T17:05:00.000Z']) {
      setClock(now);
      expect(await run()).toStrictEqual({ made: 0, notified: 0, reminded: 0 });
    }
  });

  test('is repeated from where it stopped', async () => {
    setClock(MONDAY);
    // As an earlier version of the service wrote it.
    const odd = await dynamoTable(`${process.env['WEEKS_TABLE']}`).put({
      ...{ week: '2026-W51', agency: 'H44.104', at: MONDAY, method: { id: 'slow-answers', version: '2025.0' } },
      ...{ late: [], lateTotal: 0, slow: [] },
      ...{ recent: { answered: 0, late: { n: 0, d: 0 } }, before: { answered: 0, late: { n: 0, d: 0 } } },
      peers: { answered: 1, medianDays: 2.5, late: { n: 0, d: 1 } },
    });
    expect(odd).toBe('written');

    // Of the two weeks before too, in which nothing was late yet.
    expect(await run()).toStrictEqual({ made: 3 * phuTho.length, notified: 3, reminded: 0 });
    expect(await weeks.find('2026-W51', 'H44.104')).toMatchObject({
      method: { version: '2025.0' },
      ...{ lateStages: [], lateStagesTotal: 0, restrictedLate: [] },
    });
    expect(await weeks.find('2026-W51', 'H44.100')).toMatchObject({
      lateTotal: 1,
      lateStages: [{ code: codeOf('untriaged'), stage: 'triage', dueOn: '2026-12-18', workingDaysLate: 0 }],
      restrictedLate: [codeOf('conduct'), codeOf('locked')].sort(),
    });
    expect(await weeks.find('2026-W51', 'H44')).toMatchObject({ forwarding: { forwarded: 1, medianDays: 2 } });
    expect(await weeks.list('2026-W51')).toHaveLength(phuTho.length);
  });

  test('is made once a week, however often it runs', async () => {
    sqs.resetHistory();
    setClock('2026-12-23T02:00:00.000Z');
    expect(await run()).toStrictEqual({ made: 0, notified: 0, reminded: 0 });
    expect(sqs.calls()).toHaveLength(0);

    setClock('2026-12-28T02:00:00.000Z');
    expect(await run()).toMatchObject({ made: phuTho.length });
  });

  test('goes to leaders, with their scope and nothing that is restricted', async () => {
    const above = await message('above/email');
    expect(above?.content).toMatchObject({
      subject:
        '[Lắng Nghe] Tuần 14/12/2026-20/12/2026: 2 phản ánh, kiến nghị quá hạn trả lời, 1 quá hạn tiếp nhận hoặc công khai, 0 cơ quan trả lời chậm, 1 kiến nghị quá hạn khắc phục',
      text: expect.stringContaining(
        `- ${codeOf('late')}: hạn trả lời 14/12/2026, quá hạn 4 ngày làm việc; Phường Việt Trì\n  https://langnghe.example/can-bo/${codeOf('late')}`,
      ),
    });
    expect(above?.content.text).toContain(codeOf('below'));
    for (const hidden of ['conduct', 'locked', 'answered']) expect(above?.content.text).not.toContain(codeOf(hidden));
    expect((await message('english/email'))?.content.text).toContain('late by 4 working days; Việt Trì ward');
    expect((await message('ward/sms'))?.content.text).toMatch(
      new RegExp(`: 2 phan anh, kien nghi qua han tra loi, .* Qua han lau nhat ${codeOf('late')}: https://`),
    );
    expect(above?.content.text).toContain(`${codeOf('untriaged')}: hạn tiếp nhận 18/12/2026, đã quá hạn;`);
    for (const id of ['calm/email', 'head/email', 'silent/email', 'silent/sms'])
      expect(await message(id)).toBeUndefined();
  });
});

describe('a week that is followed by one without office time', () => {
  const isReviewed = async (week: string) => (await weeks.find(week, 'H44')) !== undefined;

  test('is reviewed on the first working morning after Tết, with that week, and each once', async () => {
    // Offices are closed from Monday 16 to Friday 20 February 2026.
    for (const day of ['16', '18', '20', '21', '22']) {
      setClock(`2026-02-${day}T02:00:00.000Z`);
      expect(await run()).toMatchObject({ made: 0, notified: 0 });
    }
    setClock('2026-02-23T02:00:00.000Z');
    expect(await run()).toMatchObject({ made: 3 * phuTho.length });
    for (const week of ['2026-W06', '2026-W07', '2026-W08']) expect(await isReviewed(week)).toBe(true);
    expect(await isReviewed('2026-W05')).toBe(false);
    expect(await run()).toMatchObject({ made: 0, notified: 0 });
  });

  test('is reviewed alone if only it was missed', async () => {
    const outage = ['2027-03-01', '2027-03-15'] as const;
    setClock(`${outage[0]}T02:00:00.000Z`);
    await run();
    setClock(`${outage[1]}T02:00:00.000Z`);

    expect(await run()).toMatchObject({ made: 2 * phuTho.length });
    for (const week of ['2027-W08', '2027-W09', '2027-W10']) expect(await isReviewed(week)).toBe(true);
  });
});

describe('a review is read', () => {
  test('without what was locked since, except by those who may open it', async () => {
    setClock(MONDAY);
    const below = await petitions.find(codeOf('below'));
    if (below === undefined) throw new Error('The petition exists');
    const lock = { at: MONDAY, by: { id: 'x', name: 'X' }, reason: 'Có dấu hiệu tố cáo' };
    const listed = async (role: string, agency: string) => {
      const { body } = await read({ agency: 'H44.100.1' }, staffClaims(role, agency));
      return (body['items'] as readonly { readonly late: readonly unknown[] }[])[0]?.late.length;
    };

    expect(await listed('officer', 'H44.100.1')).toBe(1);
    await petitions.save({ ...below, lock }, below);
    expect(await listed('officer', 'H44.100.1')).toBe(0);
    expect(await listed('auditor', 'H44')).toBe(0);
    expect(await listed('leader', 'H44')).toBe(1);
    const locked = await petitions.find(codeOf('below'));
    await petitions.save(below, locked ?? below);
  });

  test('by those above, each agency by itself', async () => {
    setClock(MONDAY);
    const { status, body } = await read({ agency: 'H44.100' });

    expect(status).toBe(200);
    expect(WeeklyReview().parse(body)).toStrictEqual(body);
    expect(body).toMatchObject({ week: { id: '2026-W51', from: '2026-12-14', to: '2026-12-20' } });
    expect(body).toMatchObject({
      items: [
        { agency: 'H44.100', lateTotal: 1, late: [{ code: codeOf('late'), dueOn: '2026-12-14', workingDaysLate: 4 }] },
        { agency: 'H44.100.1', lateTotal: 1 },
      ],
    });
    expect(JSON.stringify(body)).not.toContain(codeOf('below'));
    expect(JSON.stringify(body)).not.toMatch(`${codeOf('conduct')}|${codeOf('locked')}`);
  });

  test.each([
    ['officer', 'H44.100', ['H44.100']],
    ['head', 'H44.100', ['H44.100', 'H44.100.1']],
    ['auditor', 'H44', phuTho.map(({ code }) => code)],
  ])('%s of %s reads of %j', async (role, agency, agencies) => {
    const { body } = await read({ week: '2026-W51' }, staffClaims(role, agency));

    const items = body['items'] as readonly { readonly agency: string }[];
    expect(items.map((item) => item.agency)).toStrictEqual([...agencies].sort());
  });

  test('of an agency in the scope alone, and of a week that was not reviewed as empty', async () => {
    expect((await read({ agency: 'H44.104' })).body).toMatchObject({ items: [{ agency: 'H44.104' }] });
    expect((await read({ week: '2026-W40' })).body).toMatchObject({ items: [] });
  });

  test.each([
    [{ agency: 'H44' }, staffClaims('head', 'H44.100'), 404],
    [{ agency: 'H44.104' }, staffClaims('officer', 'H44.100'), 404],
    [{ week: '2025-W53' }, staffClaims('leader', 'H44'), 404],
    [{ week: '2026-51' }, staffClaims('leader', 'H44'), 400],
    [{}, staffClaims('admin', 'H44'), 404],
  ])('with %j as %j: %i', async (query, claims, status) => {
    expect((await read(query, claims)).status).toBe(status);
  });
});
