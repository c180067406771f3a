import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { watchFunction as alertsWatch } from '../../lambdas/alerts/module.ts';
import { type AlertStore, alertStore } from '../../lambdas/alerts/store.ts';
import type { Person } from '../../lambdas/directory/domain/person.ts';
import { type DirectoryStore, directoryStore } from '../../lambdas/directory/store.ts';
import type { Instant } from '../../lambdas/kernel/time.ts';
import { isSettled, type Message, settle } from '../../lambdas/messages/domain/message.ts';
import { type MessageStore, messageStore } from '../../lambdas/messages/store.ts';
import type { Petition } from '../../lambdas/petitions/domain/case/petition.ts';
import { type PetitionStore, petitionStore } from '../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { jobHandler } from '../../lambdas/platform/job.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import type { createTable } from './engine.ts';
import { lambdaContext } from './http-event.ts';
import { LETTER_KEY } from './messages.ts';
import { mockClient } from './mock-client.ts';
import { aPetitionIn, DUE_ON, type Given, officer, stepInstants } from './petitions.ts';

const handler = jobHandler('alerts-watch', alertsWatch);

export const stepAt = stepInstants(DUE_ON);
export const HALF = `${stepAt['half']}`;
export const SOON = `${stepAt['dueSoon']}`;
export const LATE = `${stepAt['late']}`;
export const LATE_120 = `${stepAt['late120']}`;
export const WEEKS_LATER = '2027-01-04T03:00:00.000Z';

export const sqs = mockClient(SQSClient);
export let tables: Readonly<Record<'petitions' | 'alerts' | 'messages' | 'directory', Table>>;
export let petitions: PetitionStore;
export let alerts: AlertStore;
export let messages: MessageStore;
export let directory: DirectoryStore;

export const person = (given: Partial<Person> & Pick<Person, 'id'>): Person => ({
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

/** Tables of a real engine behind the job, with agencies and people; `create` is that of `engine.ts`. */
export function watchTables(create: typeof createTable): void {
  beforeAll(async () => {
    const names = {
      ...{ petitions: await create('petitions'), alerts: await create('alerts') },
      ...{ messages: await create('messages'), directory: await create('directory') },
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
    for (const id of [...sent.splice(0), ...(await waiting())]) await tables.messages.remove({ id });
    for (const code of kept.splice(0)) await tables.petitions.remove({ code });
    for (const { id } of people) {
      const { items } = await tables.alerts.query({ key: { person: id }, limit: 1_000, consistent: true });
      for (const item of items) await tables.alerts.remove({ person: id, sk: `${item['sk']}` });
    }
  });
}

const kept: string[] = [];
export async function keep<P extends Petition>(petition: P): Promise<P> {
  await petitions.create(petition);
  kept.push(petition.code);
  return petition;
}

/** A petition as it is stored. */
export async function stored(code: string) {
  const petition = await petitions.find(code);
  if (petition === undefined) throw new Error('The petition is gone.');
  return petition;
}

export const inHand = (given: Given = {}) => keep(aPetitionIn('processing', given));

/** A run of the job, after which its messages are sent, unless the transport is down. */
export async function tick(now: Instant, { isDown = false } = {}): Promise<unknown> {
  vi.setSystemTime(new Date(now));
  const result = await handler({}, lambdaContext());
  if (!isDown) await deliverPending(now);
  return result;
}

const sent: string[] = [];

/** The ids of the messages that were not sent. */
async function waiting(): Promise<readonly string[]> {
  const states = ['pending', 'expired', 'failed'];
  const pages = states.map((openState) =>
    tables.messages.query({ index: 'by-state', key: { openState }, limit: 1_000 }),
  );
  return (await Promise.all(pages)).flatMap(({ items }) => items.map(({ id }) => `${id}`));
}

async function deliverPending(now: Instant): Promise<void> {
  for (const id of await waiting()) {
    const message = await messages.find(id);
    if (message === undefined || isSettled(message)) continue;
    await messages.save(message, settle(message, { outcome: 'sent' }, now));
    sent.push(id);
  }
}

/** The ids of the messages that were ordered since the last look, each once. */
export function ordered(): readonly string[] {
  const ids = sqs
    .commandCalls(SendMessageCommand)
    .map(({ args: [{ input }] }) => JSON.parse(`${input.MessageBody}`).id);
  sqs.resetHistory();
  return [...new Set(ids)].toSorted();
}

export const read = async (id: string): Promise<Message['content']> => {
  const message = await messages.find(id);
  if (message === undefined) throw new Error(`No message ${id}`);
  return message.content;
};

export const day = (instant: Instant) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);
export const idsOn = (instant: Instant, ...who: readonly string[]) =>
  who.map((one) => `digest/${day(instant)}/${one}`).toSorted();
export const mail = (id: string) => `${id}/email`;
