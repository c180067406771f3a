import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFunction as alertsWatch } from '../../../lambdas/alerts/module.ts';
import { type AlertStore, alertStore } from '../../../lambdas/alerts/store.ts';
import type { Person } from '../../../lambdas/directory/domain/person.ts';
import { type DirectoryStore, directoryStore } from '../../../lambdas/directory/store.ts';
import { type Instant, instantAt } from '../../../lambdas/kernel/time.ts';
import type { Message } from '../../../lambdas/messages/domain/message.ts';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import type { Petition } from '../../../lambdas/petitions/domain/petition.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { jobHandler } from '../../../lambdas/platform/job.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { LETTER_KEY } from '../../support/messages.ts';
import { mockClient } from '../../support/mock-client.ts';
import {
  aPetition,
  aPetitionIn,
  CONTENT,
  codeOf,
  DUE_ON,
  type Given,
  moved,
  officer,
  stepInstants,
} from '../../support/petitions.ts';

const handler = jobHandler('alerts-watch', alertsWatch);
const lines = logLines();

const at = stepInstants(DUE_ON);
const HALF = `${at['half']}`;
const SOON = `${at['dueSoon']}`;
const LATE = `${at['late']}`;
const LATE_120 = `${at['late120']}`;
const WEEKS_LATER = '2027-01-04T03:00:00.000Z';

const sqs = mockClient(SQSClient);
let tables: Readonly<Record<'petitions' | 'alerts' | 'messages' | 'directory', Table>>;
let petitions: PetitionStore;
let alerts: AlertStore;
let messages: MessageStore;
let directory: DirectoryStore;

const person = (given: Partial<Person> & Pick<Person, 'id'>): Person => ({
  ...{ agency: 'H44.100', name: `Ông ${given.id}`, role: 'head', language: 'vi', email: `${given.id}@phutho.example` },
  ...given,
});

const people: readonly Person[] = [
  person({ id: officer.id, name: officer.name, role: 'officer' }),
  person({ id: 'colleague', role: 'officer' }),
  person({ id: 'head', language: 'en', email: undefined, phone: '+84912345602' }),
  person({ id: 'gone', validTo: '2026-11-30' }),
  person({ id: 'mute', agency: 'H44.300', email: undefined }),
  person({ id: 'chair', agency: 'H44' }),
  person({ id: 'leader', agency: 'H44', role: 'leader' }),
];

beforeAll(async () => {
  const names = {
    ...{ petitions: await createTable('petitions'), alerts: await createTable('alerts') },
    ...{ messages: await createTable('messages'), directory: await createTable('directory') },
  };
  for (const [name, table] of Object.entries(names)) vi.stubEnv(`${name.toUpperCase()}_TABLE`, table);
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('ROOT_AGENCY', 'H44');
  vi.stubEnv('CASE_LINK', 'https://langnghe.example/can-bo/{code}');
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  vi.useFakeTimers({ toFake: ['Date'] });
  const { petitions: one, alerts: two, messages: three, directory: four } = names;
  tables = {
    ...{ petitions: dynamoTable(one), alerts: dynamoTable(two) },
    ...{ messages: dynamoTable(three), directory: dynamoTable(four) },
  };
  petitions = petitionStore(tables.petitions);
  alerts = alertStore(tables.alerts);
  messages = messageStore(tables.messages, LETTER_KEY);
  directory = directoryStore(tables.directory, 'H44');
  const agency = (code: string, parent?: string) =>
    directory.putAgency({
      code,
      kind: 'ward',
      name: { vi: `Phường ${code}`, en: code },
      validFrom: '2025-07-01',
      parent,
    });
  await agency('H44');
  for (const code of ['H44.100', 'H44.300', 'H44.400']) await agency(code, 'H44');
  for (const one of people) await directory.putPerson(one);
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

beforeEach(async () => {
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: 'ordered' });
  const pending = await tables.messages.query({ index: 'by-state', key: { openState: 'pending' }, limit: 1_000 });
  for (const { id } of pending.items) await tables.messages.remove({ id: `${id}` });
  for (const code of kept.splice(0)) await tables.petitions.remove({ code });
  for (const { id } of people) {
    const { items } = await tables.alerts.query({ key: { person: id }, limit: 1_000, consistent: true });
    for (const item of items) await tables.alerts.remove({ person: id, sk: `${item['sk']}` });
  }
});

const kept: string[] = [];
async function keep<P extends Petition>(petition: P): Promise<P> {
  await petitions.create(petition);
  kept.push(petition.code);
  return petition;
}

const inHand = (given: Given = {}) => keep(aPetitionIn('processing', given));

function tick(now: Instant): Promise<unknown> {
  vi.setSystemTime(new Date(now));
  return handler({}, lambdaContext());
}

/** The ids of the messages that were ordered since the last look, each once. */
function ordered(): readonly string[] {
  const ids = sqs
    .commandCalls(SendMessageCommand)
    .map(({ args: [{ input }] }) => JSON.parse(`${input.MessageBody}`).id);
  sqs.resetHistory();
  return [...new Set(ids)].toSorted();
}

const read = async (id: string): Promise<Message['content']> => {
  const message = await messages.find(id);
  if (message === undefined) throw new Error(`No message ${id}`);
  return message.content;
};

const day = (instant: Instant) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
const idsOn = (instant: Instant, ...who: readonly string[]) =>
  who.map((one) => `digest/${day(instant)}/${one}`).toSorted();
const mail = (id: string) => `${id}/email`;

describe('the steps of a petition', () => {
  test('are told to whom the policy says, one after the other, and then nothing more', async () => {
    const { code } = await inHand();
    const told: Record<string, readonly string[]> = {};
    for (const [name, instant] of Object.entries(at)) {
      await tick(instant);
      told[name] = ordered();
    }
    await tick(WEEKS_LATER);

    const both = (instant: string | undefined) =>
      [mail(`digest/${day(`${instant}`)}/${officer.id}`), `digest/${day(`${instant}`)}/head/sms`].toSorted();
    expect(told).toStrictEqual({
      half: [mail(idsOn(HALF, officer.id)[0] ?? '')],
      dueSoon: both(at['dueSoon']),
      dueToday: both(at['dueToday']),
      late: both(at['late']),
      late120: [mail(idsOn(LATE_120, 'leader')[0] ?? '')],
      late150: [mail(idsOn(`${at['late150']}`, 'leader')[0] ?? '')],
    });
    expect(ordered()).toStrictEqual([]);
    expect((await petitions.find(code))?.nextAlertAt).toBeUndefined();
    expect(await tables.petitions.get({ code })).not.toHaveProperty('alertShard');
  });

  test('leave the rest of the petition unchanged', async () => {
    const petition = await inHand();

    await tick(HALF);

    expect(await petitions.find(petition.code)).toStrictEqual({
      ...petition,
      alerts: { half: HALF },
      nextAlertAt: SOON,
    });
  });

  test('are told of a petition without an officer to the head only', async () => {
    await keep(aPetition());

    await tick(HALF);
    expect(ordered()).toStrictEqual([]);

    await tick(SOON);
    expect(ordered()).toStrictEqual(['digest/2026-12-09/head/sms']);
  });

  test('are told to the head above where an agency has none, once, and by name', async () => {
    await keep(aPetition({ agency: 'H44.400' }));

    await tick(LATE);

    expect(ordered()).toStrictEqual([mail(`digest/${day(LATE)}/chair`)]);
    expect(await read(mail(`digest/${day(LATE)}/chair`))).toMatchObject({
      text: expect.stringContaining('Cơ quan xử lý: Phường H44.400 (H44.400)'),
    });
  });

  test.each(['answered', 'refused', 'withdrawn', 'needsSupplement'] as const)(
    'are not told of a petition that is %s',
    async (status) => {
      await keep(aPetitionIn(status));

      expect(await tick(WEEKS_LATER)).toMatchObject({ marked: 0, told: 0, failed: 0 });
      expect(ordered()).toStrictEqual([]);
    },
  );

  test('are not told when the due day has moved since the check was scheduled', async () => {
    const { code } = await keep(aPetition({ nextAlertAt: '2026-12-01T00:30:00.000Z' }));

    expect(await tick('2026-12-01T00:30:00.000Z')).toMatchObject({ marked: 0, skipped: 1 });
    expect(await petitions.find(code)).toMatchObject({ alerts: {}, nextAlertAt: HALF });
  });
});

describe('a digest', () => {
  test('lists every case of the morning once, late ones first, with agency, due day, days and link', async () => {
    const late = await inHand({ code: codeOf('late'), receivedAt: '2026-11-16T02:00:00.000Z' });
    const soon = await inHand({ code: codeOf('soon') });

    await tick(SOON);

    expect(ordered()).toStrictEqual([mail(`digest/2026-12-09/${officer.id}`), 'digest/2026-12-09/head/sms'].toSorted());
    const { text, ...rest } = (await read(mail(`digest/2026-12-09/${officer.id}`))) as {
      text: string;
      subject?: string;
    };
    expect(rest).toMatchObject({
      to: 'officer-1@phutho.example',
      subject: '[Lắng Nghe] Ngày 09/12/2026: 1 việc quá hạn, 1 việc chưa đến hạn',
    });
    expect(text).toContain(
      `1. ${late.code}: hạn trả lời 08/12/2026, quá hạn 1 ngày làm việc\n   Cơ quan xử lý: Phường H44.100 (H44.100)\n   https://langnghe.example/can-bo/${late.code}`,
    );
    expect(text).toContain(`2. ${soon.code}: hạn trả lời 14/12/2026, còn 3 ngày làm việc`);
    expect(text).not.toContain(CONTENT);
  });

  test('is bounded, and says how many more there are', async () => {
    for (let one = 0; one < 25; one += 1) await inHand({ code: codeOf(`many ${one}`) });

    await tick(SOON);

    const { text } = await read(mail(`digest/2026-12-09/${officer.id}`));
    expect(text.match(/can-bo/g)).toHaveLength(20);
    expect(text).toContain('Và 5 việc khác.');
    const sms = await read('digest/2026-12-09/head/sms');
    expect(sms.text.length).toBeLessThanOrEqual(306);
    expect(sms.text).toMatch(/And 2\d more\. https:/);
  });

  test('after an outage of weeks is one for each person, and says how things are now', async () => {
    for (let one = 0; one < 5; one += 1) await inHand({ code: codeOf(`outage ${one}`) });

    await tick(WEEKS_LATER);
    await tick('2027-01-04T03:15:00.000Z');
    await tick('2027-01-05T03:00:00.000Z');

    expect(ordered()).toStrictEqual(
      [
        mail(`digest/2027-01-04/${officer.id}`),
        'digest/2027-01-04/head/sms',
        mail('digest/2027-01-04/leader'),
      ].toSorted(),
    );
    expect(await read(mail('digest/2027-01-04/leader'))).toMatchObject({
      subject: '[Lắng Nghe] Ngày 04/01/2027: 5 việc quá hạn',
      text: expect.stringContaining('quá hạn 14 ngày làm việc'),
    });
  });

  test.each([
    ['before offices open', instantAt('2026-12-09', '07:15')],
    ['after they close', instantAt('2026-12-09', '17:00')],
    ['on a Sunday', instantAt('2026-12-13', '09:00')],
    ['on a holiday', instantAt('2027-01-01', '09:00')],
  ])('is not sent %s; what is due is noted', async (_, now) => {
    await inHand({ receivedAt: '2026-11-16T02:00:00.000Z' });

    expect(await tick(now)).toMatchObject({ marked: 1, told: 0 });
    expect(ordered()).toStrictEqual([]);
    expect((await alerts.notesFor(officer.id)).length).toBeGreaterThan(0);
  });

  test('is sent at most once a day: what becomes due later in the day is told on the next working day', async () => {
    await inHand({ code: codeOf('first') });
    await tick(SOON);
    ordered();
    const second = await inHand({ code: codeOf('second') });

    await tick(instantAt('2026-12-09', '10:00'));
    expect(ordered()).toStrictEqual([]);

    await tick(instantAt('2026-12-10', '07:30'));
    expect(ordered()).toStrictEqual([mail(`digest/2026-12-10/${officer.id}`), 'digest/2026-12-10/head/sms'].toSorted());
    const { text } = await read(mail(`digest/2026-12-10/${officer.id}`));
    expect(text).toContain(second.code);
    expect(text).not.toContain(codeOf('first'));
  });

  test('does not tell of what was answered, given another deadline or another officer in the meantime', async () => {
    const night = instantAt('2026-12-09', '07:15');
    const given = { receivedAt: '2026-11-16T02:00:00.000Z' };
    const answered = await inHand({ ...given, code: codeOf('answered') });
    const reassigned = await inHand({ ...given, code: codeOf('reassigned') });
    await tick(night);
    await petitions.save(moved(answered, 'answer', night), (await petitions.find(answered.code)) ?? answered);
    const current = (await petitions.find(reassigned.code)) ?? reassigned;
    await petitions.save({ ...current, assignee: { id: 'colleague', name: 'x' } } as Petition, current);

    await tick(SOON);

    // What was noted for the former officer is dropped; the step of this morning is for the one who has it now.
    expect(ordered()).toStrictEqual([mail('digest/2026-12-09/colleague'), 'digest/2026-12-09/head/sms']);
    expect((await read('digest/2026-12-09/head/sms')).text).not.toContain(answered.code);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('is not sent to someone who left the post in the meantime', async () => {
    await inHand({ receivedAt: '2026-11-16T02:00:00.000Z' });
    await tick(instantAt('2026-12-09', '07:15'));
    await directory.putPerson({ ...person({ id: officer.id, role: 'officer' }), validTo: '2026-12-08' });

    await tick(SOON);
    await directory.putPerson(person({ id: officer.id, name: officer.name, role: 'officer' }));

    expect(ordered()).toStrictEqual(['digest/2026-12-09/head/sms']);
  });

  test('that reaches nobody is counted and not tried for ever', async () => {
    await keep(aPetition({ agency: 'H44.300' }));

    await tick(SOON);

    expect(ordered()).toStrictEqual([]);
    expect(lines().filter(({ event }) => event === 'ALERT_UNREACHABLE')).toMatchObject([
      { missing: 'address', step: 'digest' },
    ]);
    expect(await alerts.notesFor('mute')).toStrictEqual([]);
  });
});

describe('a run that is', () => {
  test('duplicated or concurrent tells everyone once', async () => {
    for (let one = 0; one < 5; one += 1) await inHand({ code: codeOf(`same ${one}`) });

    await Promise.all([tick(SOON), tick(SOON)]);
    await tick(SOON);

    expect(ordered()).toStrictEqual([mail(`digest/2026-12-09/${officer.id}`), 'digest/2026-12-09/head/sms'].toSorted());
  });

  test('broken off after the digest and before its message is completed by the next, also a day later', async () => {
    const { code } = await inHand();
    const id = mail(`digest/${day(HALF)}/${officer.id}`);
    await tick(HALF);
    const first = await read(id);
    await tables.messages.remove({ id });
    await alerts.note({ person: officer.id, personAgency: 'H44.100', code, round: 1, step: 'half', since: HALF }, HALF);
    ordered();

    await tick(instantAt('2026-12-04', '08:00'));
    expect(ordered()).toStrictEqual([id]);
    expect(await read(id)).toStrictEqual(first);

    await tick(instantAt('2026-12-04', '08:15'));
    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('unable to reach the queue leaves the message to the job that resends', async () => {
    await inHand();
    sqs.on(SendMessageCommand).rejects(new Error('down'));

    expect(await tick(HALF)).toMatchObject({ told: 1, failed: 0 });

    const found = await messages.find(mail(`digest/${day(HALF)}/${officer.id}`));
    expect(found?.delivery).toStrictEqual({ state: 'pending' });
  });

  test('broken off after the notes and before the mark tells nobody twice', async () => {
    const { code } = await inHand();
    await tick(HALF);
    expect(ordered()).toHaveLength(1);
    await tables.petitions.update({ code }, { set: { alerts: {}, nextAlertAt: HALF, alertShard: '00' } });

    await tick(instantAt('2026-12-04', '08:00'));

    expect(ordered()).toStrictEqual([]);
    expect(await alerts.notesFor(officer.id)).toStrictEqual([]);
  });

  test('unable to read one petition notes the others, and fails', async () => {
    const { code } = await inHand();
    await inHand({ code: codeOf('broken') });
    await tables.petitions.update({ code: codeOf('broken') }, { set: { dueOn: 14 } });

    await expect(tick(HALF)).rejects.toThrow('Alerts of 1 petitions or people failed');

    expect((await petitions.find(code))?.alerts).toStrictEqual({ half: HALF });
  });
});
