import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, vi } from 'vitest';
import { type DirectoryStore, directoryStore } from '../../lambdas/directory/store.ts';
import { messageStore } from '../../lambdas/messages/store.ts';
import { type PetitionStore, petitionStore } from '../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { jobHandler } from '../../lambdas/platform/job.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { staffFunction, weeklyFunction } from '../../lambdas/reports/module.ts';
import { type ReminderStore, reminderStore } from '../../lambdas/reports/reminders/reminder-store.ts';
import { type WeekStore, weekStore } from '../../lambdas/reports/weekly/week-store.ts';
import { phuTho } from './agencies.ts';
import { stubbedArchive } from './archive.ts';
import type { createTable } from './engine.ts';
import { httpEvent, lambdaContext, staffClaims } from './http-event.ts';
import { mockClient } from './mock-client.ts';
import { aPerson } from './people.ts';
import { setClock, stubPetitions, through } from './petition-functions.ts';
import { aPetition, aPetitionIn, codeOf } from './petitions.ts';

const KEY = '0123456789abcdef'.repeat(4);
/** The week that is reminded of ended on 20 December; Monday is when offices are open again. */
export const WEEK = '2026-W51';
export const MONDAY = '2026-12-21T02:00:00.000Z';
export const WARD = 'H44.100';

export const leader = staffClaims('leader', 'H44');
export const head = staffClaims('head', WARD);

export const archive = stubbedArchive();
const sqs = mockClient(SQSClient);
const handler = httpHandler('reports-staff', staffFunction);
const call = through(handler);
const job = jobHandler('reports-weekly', weeklyFunction);
export const runJob = (): Promise<unknown> => job({}, lambdaContext());

export const stores = {} as {
  petitions: PetitionStore;
  weeks: WeekStore;
  reminders: ReminderStore;
  directory: DirectoryStore;
  messages: ReturnType<typeof messageStore>;
};

/** Tables of the weekly functions with the agencies of Phú Thọ and some people; `create` is that of `engine.ts`. */
export const setUpReminders = (create: typeof createTable): void => {
  beforeAll(async () => {
    const names = [
      'directory',
      'petitions',
      'weeks',
      'reminders',
      'messages',
      'reports',
      'limits',
      'dossierCounts',
      'findings',
    ] as const;
    const tables = {} as Record<(typeof names)[number], string>;
    for (const name of names) tables[name] = await create(name);
    stubPetitions(tables);
    for (const name of names) vi.stubEnv(`${name.toUpperCase()}_TABLE`, tables[name]);
    for (const name of ['REPORTS_BUCKET', 'LETTERS_BUCKET']) vi.stubEnv(name, 'bucket');
    vi.stubEnv('LETTER_KEY', KEY);
    vi.stubEnv('CASE_LINK', 'https://langnghe.example/can-bo/{code}');
    vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
    sqs.on(SendMessageCommand).resolves({});
    setClock(MONDAY);
    Object.assign(stores, {
      petitions: petitionStore(dynamoTable(tables.petitions)),
      weeks: weekStore(dynamoTable(tables.weeks)),
      reminders: reminderStore(dynamoTable(tables.reminders)),
      directory: directoryStore(dynamoTable(tables.directory), 'H44'),
      messages: messageStore(dynamoTable(tables.messages), KEY),
    });
    for (const agency of phuTho) await stores.directory.putAgency(agency);
    for (const person of people) await stores.directory.putPerson(aPerson(person));
  });
};

const people = [
  { id: 'head', agency: WARD, role: 'head', email: 'head@example.com' },
  { id: 'english', agency: WARD, role: 'leader', email: 'english@example.com', language: 'en' },
  { id: 'phone', agency: WARD, role: 'head', phone: '+84912345678' },
  { id: 'silent', agency: WARD, role: 'head' },
  { id: 'officer', agency: WARD, role: 'officer', email: 'officer@example.com' },
] as const;

export const lock = { at: MONDAY, by: { id: 'x', name: 'X' }, reason: 'Có dấu hiệu tố cáo' };

/** Late petitions of the ward, the review of the week, and what happened to some of them since. */
export async function seedLate(): Promise<void> {
  const { petitions } = stores;
  const { countdown } = aPetitionIn('accepted');
  const span = { from: '2026-12-08T02:00:00.000Z', until: '2026-12-10T03:00:00.000Z', countdown, dueOn: '2026-12-29' };
  const kept = [
    aPetitionIn('answered', { code: codeOf('passed on'), custody: [{ agency: 'H44', ...span }] }),
    aPetitionIn('processing', { code: codeOf('late') }),
    aPetitionIn('accepted', { code: codeOf('unassigned'), matter: 'service', procedure: '1.001193' }),
    aPetition({ code: codeOf('untriaged'), receivedAt: '2026-12-11T02:00:00.000Z' }),
    aPetitionIn('awaitingPublication', { code: codeOf('unpublished') }, '2026-12-14T02:00:00.000Z'),
    aPetitionIn('processing', { code: codeOf('conduct'), matter: 'conduct' }),
    aPetitionIn('processing', { code: codeOf('barred'), lock: { ...lock, barred: ['head'] } }),
    aPetitionIn('processing', { code: codeOf('answered since') }),
    aPetitionIn('processing', { code: codeOf('locked since') }),
    aPetitionIn('processing', { code: codeOf('forwarded since') }),
    aPetitionIn('answered', { code: codeOf('in time') }),
  ];
  for (const petition of kept) await petitions.create(petition);
  await runJob();
  const replace = async (name: string, next: Parameters<typeof petitions.save>[0]) => {
    const before = await petitions.find(codeOf(name));
    if (before === undefined) throw new Error('The petition exists');
    await petitions.save({ ...next, version: before.version + 1 }, before);
  };
  await replace('answered since', aPetitionIn('answered', { code: codeOf('answered since') }));
  await replace('locked since', aPetitionIn('processing', { code: codeOf('locked since'), lock }));
  await replace('forwarded since', aPetition({ code: codeOf('forwarded since'), agency: 'H44.104' }));
}

/** What is late still and may be listed. */
export const cases = ['late', 'unassigned', 'unpublished', 'untriaged'].map(codeOf);

const ROUTE = '/v1/staff/reminders/{week}/{agency}';
type At = { readonly week?: string; readonly agency?: string };
const params = ({ week = WEEK, agency = WARD }: At) => ({ week, agency });

export const state = (claims = leader, at: At = {}) => call(`GET ${ROUTE}`, { params: params(at), claims });
export const print = async (copy = 'draft', query: Record<string, string> = {}, claims = leader, at: At = {}) =>
  (await handler(
    httpEvent({ routeKey: `GET ${ROUTE}/{copy}`, params: { ...params(at), copy }, query, claims }),
    lambdaContext(),
  )) as { statusCode: number; headers: Record<string, string>; body: string };
export const record = (body: Record<string, unknown>, claims = leader, at: At = {}) =>
  call(`POST ${ROUTE}`, { params: params(at), claims, body });
export const undo = (body: Record<string, unknown>, claims = leader, at: At = {}) =>
  call(`POST ${ROUTE}/undo`, { params: params(at), claims, body });
export const reply = (body: Record<string, unknown>, claims = head, at: At = {}) =>
  call(`POST ${ROUTE}/answer`, { params: params(at), claims, body });
export const review = (claims = leader) =>
  call('GET /v1/staff/weeklyReview', { query: { agency: 'H44', week: WEEK }, claims });

export const signed = {
  number: '215/UBND-VP',
  place: 'Phú Thọ',
  signedOn: '2026-12-21',
  signer: { name: 'Trần Văn Nam', position: 'KT. Chủ tịch\nPhó Chủ tịch' },
  answerBy: '2026-12-28',
};
