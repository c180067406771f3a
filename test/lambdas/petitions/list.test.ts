import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../lambdas/directory/store.ts';
import { type Instant, instantAt } from '../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { views } from '../../../lambdas/petitions/domain/views/view.ts';
import { PetitionList } from '../../../lambdas/petitions/list-answers.ts';
import { staffFunction as petitionsStaff } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { cursorOf } from '../../../lambdas/platform/page.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { anAgency } from '../../support/agencies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { LIST, officerOf, setClock, setUpPetitions, through } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, codeOf, MONDAY, NEXT_TUESDAY } from '../../support/petitions.ts';

const handler = httpHandler('petitions-staff', petitionsStaff);

const send = through(handler);
logLines();

let petitions: PetitionStore;
const claims = officerOf('H44.100');

/** The inbox of Việt Trì, and on which day each is due. */
const inHand: readonly (readonly [string, Petition])[] = [
  ['late', aPetitionIn('accepted', { dueOn: '2026-11-27' })],
  ['late but asked', aPetitionIn('needsSupplement', { dueOn: '2026-11-27' })],
  ['due today', aPetitionIn('processing', { dueOn: '2026-12-01', assignee: { id: 'somebody', name: 'Ai đó' } })],
  ['soon', aPetitionIn('submitted', { dueOn: '2026-12-03' })],
  ['soon but asked', aPetitionIn('needsSupplement', { dueOn: '2026-12-03' })],
  ['to publish', { ...aPetitionIn('awaitingPublication'), dueOn: '2026-12-04' }],
  ['mine', { ...aPetitionIn('processing'), assignee: { id: `${claims['sub']}`, name: 'Tôi' } }],
];
const over: readonly (readonly [string, Petition])[] = [
  ['answered', aPetitionIn('answered', { receivedAt: '2026-11-02T02:00:00.000Z' })],
  ['refused', aPetitionIn('refused', { receivedAt: '2026-11-03T02:00:00.000Z' })],
  ['of October', aPetitionIn('published', { receivedAt: '2026-10-20T02:00:00.000Z' })],
];
const names = new Map([...inHand, ...over].map(([name]) => [codeOf(name), name]));

beforeAll(async () => {
  petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
  for (const [name, petition] of [...inHand, ...over]) await petitions.create({ ...petition, code: codeOf(name) });
  await petitions.create(aPetition({ code: codeOf('below'), agency: 'H44.100.1' }));
  const directory = directoryStore(dynamoTable(`${process.env['DIRECTORY_TABLE']}`), 'H44');
  for (const [code, successor] of [
    ['H44.901', 'H44.01'],
    ['H44.902', 'H44.901'],
  ] as const) {
    await directory.putAgency(anAgency({ code, parent: 'H44', validTo: '2026-11-25', successor }));
    await petitions.create(aPetition({ code: codeOf(`left by ${code}`), agency: code }));
  }
  await petitions.create(aPetition({ code: codeOf('own'), agency: 'H44.01' }));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(NEXT_TUESDAY));

type Page = { readonly items: readonly { readonly code: string }[]; readonly next?: string | undefined };

async function list(query: Record<string, string>, by = claims): Promise<Page> {
  const { status, body } = await send(LIST, { query, claims: by });
  expect({ status, ...(status === 200 ? {} : body) }).toStrictEqual({ status: 200 });
  return PetitionList().parse(body);
}

async function listAll(query: Record<string, string>): Promise<(string | undefined)[]> {
  const found = [];
  let cursor: string | undefined;
  do {
    const page = await list(cursor === undefined ? query : { ...query, cursor });
    found.push(...page.items.map(({ code }) => names.get(code)));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

describe('the list of an agency', () => {
  test.each([
    ['inbox', ['late', 'late but asked', 'due today', 'soon', 'soon but asked', 'to publish', 'mine']],
    ['mine', ['mine']],
    ['unassigned', ['late', 'late but asked', 'soon', 'soon but asked']],
    ['overdue', ['late']],
    ['dueSoon', ['due today', 'soon']],
    ['awaitingPublication', ['to publish']],
  ])('%s has what belongs there, what is due first on top, on pages of any size', async (view, expected) => {
    const sorted = (found: readonly unknown[]) => [...found].sort();

    for (const limit of ['100', '1', '2', '3']) {
      const found = await listAll({ view, limit });
      expect(sorted(found)).toStrictEqual(sorted(expected));
      expect(new Set(found).size).toBe(found.length);
    }
    const { items } = await list({ view });
    const due = items.map(({ code }) => inHand.find(([name]) => codeOf(name) === code)?.[1].dueOn);
    expect(due).toStrictEqual(sorted(due));
  });

  test('closed has what was received in the month and is over, newest first', async () => {
    setClock(MONDAY);

    expect(await listAll({ view: 'closed' })).toStrictEqual(['refused', 'answered']);
    expect(await listAll({ view: 'closed', month: '2026-10' })).toStrictEqual(['of October']);
    expect(await listAll({ view: 'closed', month: '2026-09', limit: '1' })).toStrictEqual([]);
  });

  test('is the inbox of the own agency where nothing else is asked for', async () => {
    expect((await list({})).items).toHaveLength(inHand.length);
    expect(await list({ agency: 'H44.100', view: 'inbox' })).toStrictEqual(await list({}));
  });

  test('that skips many rows ends after a bounded number of reads and continues', async () => {
    const agency = 'H44.104';
    const by = officerOf(agency);
    for (let at = 0; at < 25; at += 1) await petitions.create(aPetition({ agency, code: codeOf(`bulk ${at}`) }));
    const wanted = { ...aPetitionIn('awaitingPublication'), agency, code: codeOf('bulk last'), dueOn: '2026-12-31' };
    await petitions.create(wanted);

    const pages = [await list({ view: 'awaitingPublication', limit: '2' }, by)];
    for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) {
      pages.push(await list({ view: 'awaitingPublication', limit: '2', cursor: next }, by));
    }

    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.items).toStrictEqual([]);
    expect(pages.flatMap(({ items }) => items.map(({ code }) => code))).toStrictEqual([wanted.code]);
  });

  test('of what is due soon continues when midnight has moved its start', async () => {
    setClock(instantAt('2026-12-01', '23:59'));
    const first = await list({ view: 'dueSoon', limit: '1' });
    setClock(instantAt('2026-12-02', '00:01'));

    const second = await list({ view: 'dueSoon', limit: '1', cursor: `${first.next}` });

    expect(first.items.map(({ code }) => names.get(code))).toStrictEqual(['due today']);
    expect(second.items.map(({ code }) => names.get(code))).toStrictEqual(['soon']);
  });
});

describe('whose list', () => {
  test.each([
    ['officer', 'H44.100', 'H44.100', 200],
    ['officer', 'H44.100', 'H44.100.1', 404],
    ['officer', 'H44.100', 'H44', 404],
    ['officer', 'H44.100', 'H44.999', 404],
    ['head', 'H44', 'H44.100.1', 200],
    ['head', 'H44.100', 'H44.100.1', 200],
    ['head', 'H44.100', 'H44.104', 404],
    ['leader', 'H44', 'H44.104', 200],
    ['leader', 'H44', 'H44.999', 404],
    ['auditor', 'H44', 'H44.100', 200],
    ['admin', 'H44', 'H44.100', 404],
    ['admin', 'H44', 'H44', 404],
  ])('%s of %s asks for that of %s: %i', async (role, own, agency, status) => {
    expect(await send(LIST, { query: { agency }, claims: staffClaims(role, own) })).toMatchObject({ status });
  });

  test.each(['officer', 'head', 'leader', 'auditor'])('%s whose token names no agency has none', async (role) => {
    const { 'custom:agency': _, ...nowhere } = staffClaims(role, '');

    expect(await send(LIST, { claims: nowhere })).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
    expect(await send(LIST, { claims: staffClaims(role, '') })).toMatchObject({ status: 404 });
  });
});

describe('a question to a list', () => {
  const place = (at: unknown, code: unknown, agency: unknown = 'H44.100') =>
    Buffer.from(JSON.stringify({ at, code, agency })).toString('base64url');
  const at: Instant = NEXT_TUESDAY;

  test.each([
    ['a view there is not', { view: 'all' }],
    ['a view twice', { view: 'inbox,mine' }],
    ['no page', { limit: '0' }],
    ['too large a page', { limit: '101' }],
    ['half a page', { limit: '1.5' }],
    ['a page of words', { limit: 'ten' }],
    ['a month there is not', { view: 'closed', month: '2026-13' }],
    ['an invalid agency', { agency: 'h44' }],
    ['an invalid cursor', { cursor: 'abc' }],
    ['an empty cursor', { cursor: '' }],
    ['a cursor of too much', { cursor: 'x'.repeat(1_001) }],
    ['a cursor with a day for an instant', { cursor: place('2026-12-01', 'PAKN-2222-2222') }],
    ['a cursor without a code', { cursor: place(at, '') }],
    ['a cursor with half a letter', { cursor: place(at, '\ud800') }],
    ['a cursor with a code that is a map', { cursor: place(at, { S: 'x' }) }],
    ['a cursor of no agency', { cursor: place(at, 'PAKN-2222-2222', null) }],
    ['neither yes nor no', { below: 'true' }],
  ])('with %s is malformed', async (_, query) => {
    expect(await send(LIST, { query, claims })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });

  test.each(views)('about %s with a cursor of another list, or made up, is answered', async (view) => {
    for (const made of ['0000-01-01T00:00:00.000Z', at, '9999-12-31T23:59:59.999Z']) {
      for (const agency of ['H44', 'H44.100', 'H44.999']) {
        const cursor = cursorOf({ at: made, code: 'PAKN-2222-2222', agency });

        expect((await send(LIST, { query: { view, cursor }, claims })).status).toBe(200);
      }
    }
  });
});

describe('an agency that took over others', () => {
  const by = officerOf('H44.01');
  const all = ['own', 'left by H44.901', 'left by H44.902'].map(codeOf);

  test('has their petitions in its inbox, and each row says which agency left it', async () => {
    expect((await list({}, by)).items).toMatchObject(
      ['H44.01', 'H44.901', 'H44.902'].map((agency, at) => ({ agency, code: all[at] })),
    );
  });

  test.each(['1', '2'])('lists them page by page of %s, nothing twice and nothing left out', async (limit) => {
    const read: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page: Page = await list({ limit, ...(cursor !== '' && { cursor }) }, by);
      read.push(...page.items.map(({ code }) => code));
      cursor = page.next;
    }
    expect(read).toStrictEqual(all);
  });

  test('may open and act on them, and its neighbours may not', async () => {
    const accept = { params: { code: codeOf('left by H44.902') }, body: { version: 1 } };
    const route = 'POST /v1/staff/petitions/{code}/accept';

    expect((await send(route, { ...accept, claims: officerOf('H44.07') })).status).toBe(404);
    expect((await send(route, { ...accept, claims: by })).status).toBe(200);
  });
});
