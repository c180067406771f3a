import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceFunction as alertsAnnounce } from '../../../lambdas/alerts/module.ts';
import type { Person } from '../../../lambdas/directory/domain/person.ts';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import type { Petition } from '../../../lambdas/petitions/domain/petition.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import type { ItemChange } from '../../../lambdas/platform/consumer.ts';
import { streamHandler } from '../../../lambdas/platform/consumer.ts';
import type { Item } from '../../../lambdas/platform/table.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { LETTER_KEY } from '../../support/messages.ts';
import { mockClient } from '../../support/mock-client.ts';
import {
  aPetition,
  aPetitionIn,
  CONTENT,
  codeOf,
  type Given,
  itemOf,
  LATE_AT,
  officer,
} from '../../support/petitions.ts';

const handler = streamHandler('alerts-announce', alertsAnnounce);

const QUEUE_URL = 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery';
const DUE_SOON_AT = '2026-12-10T00:05:00.000Z';

const sqs = mockClient(SQSClient);
let messages: MessageStore;

const people: readonly Person[] = [
  {
    id: officer.id,
    agency: 'H44.100',
    name: officer.name,
    role: 'officer',
    language: 'vi',
    email: 'hoa@phutho.example',
    phone: '+84912345601',
  },
  { id: 'other', agency: 'H44.100', name: 'Lê Văn Tám', role: 'officer', language: 'vi', email: 'tam@phutho.example' },
  { id: 'head', agency: 'H44.100', name: 'Trần Văn Bình', role: 'head', language: 'en', phone: '+84912345602' },
  {
    id: 'gone',
    agency: 'H44.100',
    name: 'Phạm Thị Cúc',
    role: 'head',
    language: 'vi',
    email: 'cuc@phutho.example',
    validTo: '2026-11-30',
  },
  { id: 'both', agency: 'H44.200', name: 'Vũ Văn Hai', role: 'head', language: 'vi', email: 'hai@phutho.example' },
  { id: 'mute', agency: 'H44.300', name: 'Đỗ Thị Ba', role: 'head', language: 'vi' },
  { id: 'chair', agency: 'H44', name: 'Bùi Thị Lan', role: 'head', language: 'vi', email: 'lan@phutho.example' },
];

beforeAll(async () => {
  const [directoryTable, messagesTable] = await Promise.all([createTable('directory'), createTable('messages')]);
  vi.stubEnv('DIRECTORY_TABLE', directoryTable);
  vi.stubEnv('MESSAGES_TABLE', messagesTable);
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.stubEnv('DELIVERY_QUEUE_URL', QUEUE_URL);
  vi.useFakeTimers({ now: new Date(LATE_AT), toFake: ['Date'] });
  messages = messageStore(dynamoTable(messagesTable), LETTER_KEY);

  const directory = directoryStore(dynamoTable(directoryTable), 'H44');
  const agency = (code: string, vi: string, parent?: string, validTo?: string) =>
    directory.putAgency({ code, kind: 'ward', name: { vi, en: code }, validFrom: '2025-07-01', parent, validTo });
  await agency('H44', 'Tỉnh Phú Thọ');
  for (const code of ['H44.100', 'H44.200', 'H44.300']) await agency(code, `Phường ${code}`, 'H44');
  await agency('H44.100.01', 'Tổ một cửa', 'H44.100');
  await agency('H44.400', 'Phường không ai phụ trách', 'H44');
  await agency('H44.400.01', 'Tổ không ai phụ trách', 'H44.400');
  await agency('H44.500', 'Phường đã sáp nhập', 'H44', '2026-11-30');
  await agency('H55', 'Tỉnh không ai phụ trách');
  for (const person of people) await directory.putPerson(person);
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: 'ordered' });
});

const announce = (...changes: readonly ItemChange[]) => handler(streamEvent(...changes), lambdaContext());

const orders = (): readonly string[] =>
  sqs.commandCalls(SendMessageCommand).map(({ args: [{ input }] }) => {
    expect(input.QueueUrl).toBe(QUEUE_URL);
    return JSON.parse(`${input.MessageBody}`).id;
  });

/** What the stream shows of a petition that the watch has marked. */
async function marked(petition: Petition, alerts: Petition['alerts']): Promise<ItemChange> {
  const before = await itemOf(petition);
  return { before, after: { ...before, alerts: { ...petition.alerts, ...alerts } } };
}

const inHand = (given: Given) => aPetitionIn('processing', given);

describe('a mark', () => {
  test('is sent to the assigned officer and to the head, in the language of each', async () => {
    const change = await marked(inHand({ code: 'PAKN-SOON' }), { dueSoon: DUE_SOON_AT });

    expect(await announce(change)).toStrictEqual({ batchItemFailures: [] });

    expect(orders()).toStrictEqual([`PAKN-SOON/1/dueSoon/${officer.id}/email`, 'PAKN-SOON/1/dueSoon/head/sms']);
    expect(await messages.find(`PAKN-SOON/1/dueSoon/${officer.id}/email`)).toMatchObject({
      content: {
        channel: 'email',
        to: 'hoa@phutho.example',
        subject: '[Lắng Nghe] PAKN-SOON còn 2 ngày làm việc là đến hạn trả lời (hạn 14/12/2026)',
        text: expect.stringContaining('Cơ quan xử lý: Phường H44.100 (H44.100)'),
      },
      delivery: { state: 'pending' },
      createdAt: LATE_AT,
    });
    expect(await messages.find('PAKN-SOON/1/dueSoon/head/sms')).toMatchObject({
      content: {
        channel: 'sms',
        to: '+84912345602',
        text: 'Lang Nghe: PAKN-SOON (H44.100) is due in 2 working days (due 14 December 2026). Please answer on time.',
      },
    });
  });

  test('of an unassigned petition is sent to the head only', async () => {
    await announce(await marked(aPetition({ code: 'PAKN-NEW' }), { dueToday: LATE_AT }));

    expect(orders()).toStrictEqual(['PAKN-NEW/1/dueToday/head/sms']);
  });

  test('of a missed deadline is sent to every address', async () => {
    await announce(await marked(inHand({ code: 'PAKN-LATE' }), { late: LATE_AT }));

    expect(orders()).toStrictEqual([
      `PAKN-LATE/1/late/${officer.id}/email`,
      `PAKN-LATE/1/late/${officer.id}/sms`,
      'PAKN-LATE/1/late/head/sms',
    ]);
  });

  test('is sent once to a head who is also the assigned officer', async () => {
    const petition = inHand({ code: 'PAKN-BOTH', agency: 'H44.200' });

    await announce(await marked({ ...petition, assignee: { id: 'both', name: 'Vũ Văn Hai' } }, { late: LATE_AT }));

    expect(orders()).toStrictEqual(['PAKN-BOTH/1/late/both/email']);
  });

  test.each([
    ['the agency above it', 'H44.100.01', 'head/sms'],
    ['the nearest above it that has one', 'H44.400.01', 'chair/email'],
    ['the agency it stood below until it ended', 'H44.500', 'chair/email'],
  ])('of an agency without a head is sent to the head of %s', async (_, agency, expected) => {
    await announce(await marked(aPetition({ code: `PAKN-${agency}`, agency }), { late: LATE_AT }));

    expect(orders()).toStrictEqual([`PAKN-${agency}/1/late/${expected}`]);
  });

  test('does not include the content', async () => {
    await announce(await marked(inHand({ code: 'PAKN-MUTE' }), { late: LATE_AT }));

    for (const id of orders()) expect(JSON.stringify(await messages.find(id))).not.toContain(CONTENT);
  });
});

describe('a mark that is delivered again', () => {
  test('gives the same message and does not enqueue it again', async () => {
    const change = await marked(aPetition({ code: 'PAKN-AGAIN', agency: 'H44.200' }), { late: LATE_AT });
    await announce(change);
    const first = await messages.find('PAKN-AGAIN/1/late/both/email');
    vi.setSystemTime(new Date('2026-12-16T02:00:00.000Z'));

    expect(await announce(change)).toStrictEqual({ batchItemFailures: [] });
    vi.setSystemTime(new Date(LATE_AT));

    expect(orders()).toStrictEqual(['PAKN-AGAIN/1/late/both/email']);
    expect(await messages.find('PAKN-AGAIN/1/late/both/email')).toStrictEqual(first);
  });

  test('is announced while the queue is down: the message is stored, and the job that resends finds it', async () => {
    const change = await marked(aPetition({ code: 'PAKN-DOWN', agency: 'H44.200' }), { late: LATE_AT });
    sqs.on(SendMessageCommand).rejects(new Error('the queue is down'));

    expect(await announce(change)).toStrictEqual({ batchItemFailures: [] });
    expect(await messages.find('PAKN-DOWN/1/late/both/email')).toMatchObject({ delivery: { state: 'pending' } });
  });
});

test('a batch that begins with a new petition, as a redrive by hand may have it, is processed', async () => {
  const created = { after: await itemOf(aPetition({ code: 'PAKN-NEW' })) };
  const removed = { before: created.after };
  const change = await marked(inHand({ code: 'PAKN-OLD' }), { dueSoon: DUE_SOON_AT });

  expect(await announce(created, removed, change)).toStrictEqual({ batchItemFailures: [] });

  expect(orders()).toHaveLength(2);
});

test('a warning is valid until the next step replaces it', async () => {
  await announce(await marked(inHand({ code: 'PAKN-VALID' }), { dueSoon: DUE_SOON_AT }));

  expect(await messages.find('PAKN-VALID/1/dueSoon/head/sms')).toMatchObject({
    validUntil: '2026-12-14T00:00:00.000Z',
  });
});

describe('nothing is sent', () => {
  test('for a move without a new mark', async () => {
    const change = { before: await itemOf(aPetition()), after: await itemOf(aPetitionIn('accepted')) };

    expect(await announce(change)).toStrictEqual({ batchItemFailures: [] });
    expect(orders()).toStrictEqual([]);
  });

  test('for marks that existed before', async () => {
    const petition = aPetition({ alerts: { dueSoon: DUE_SOON_AT, late: LATE_AT } });

    await announce(await marked(petition, {}));

    expect(orders()).toStrictEqual([]);
  });

  test('after an invalid record, which is retried with those after it', async () => {
    const whole = await marked(aPetition({ code: 'PAKN-AFTER' }), { late: LATE_AT });
    const broken: Item = { ...whole.after, dueOn: 'tomorrow' };

    expect(await announce({ ...whole, after: broken }, whole)).toStrictEqual({
      batchItemFailures: [{ itemIdentifier: '1' }],
    });
    expect(orders()).toStrictEqual([]);
  });
});

describe('a recipient who cannot be reached', () => {
  async function logOf(petition: Petition): Promise<Record<string, unknown>[]> {
    const lines: string[] = [];
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(`${line}`) > 0);
    await announce(await marked(petition, { late: LATE_AT }));
    stdout.mockRestore();
    expect(lines.join('')).not.toMatch(/Đỗ Thị Ba|Ai đó/);
    return lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'ALERT_UNREACHABLE');
  }

  test.each<[string, Given, readonly string[], readonly string[]]>([
    ['a head with neither phone nor e-mail', { agency: 'H44.300' }, ['address'], []],
    ['an officer who is in no directory', { assignee: { id: 'Ai đó', name: 'Ai đó' } }, ['officer'], ['head/sms']],
    ['an unknown head', { agency: 'H55' }, ['head'], []],
    ['the head of an agency that never was', { agency: 'H44.999' }, ['head'], []],
  ])('is counted: %s', async (title, given, missing, expected) => {
    const code = codeOf(title);

    const counted = await logOf(aPetition({ code, ...given }));

    expect(counted).toMatchObject(missing.map((one) => ({ code, step: 'late', missing: one, ALERT_UNREACHABLE: 1 })));
    expect(orders()).toStrictEqual(expected.map((way) => `${code}/1/late/${way}`));
  });
});
