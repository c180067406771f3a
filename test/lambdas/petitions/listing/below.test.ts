import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { directoryStore } from '../../../../lambdas/directory/store.ts';
import { type ViewName, views } from '../../../../lambdas/petitions/domain/views/view.ts';
import { PetitionList } from '../../../../lambdas/petitions/list-answers.ts';
import { staffFunction } from '../../../../lambdas/petitions/module.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { anAgency } from '../../../support/agencies.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { LIST, READ, setClock, setUpPetitions, through } from '../../../support/petition-functions.ts';
import { aPetitionIn, codeOf, NEXT_TUESDAY } from '../../../support/petitions.ts';

const send = through(httpHandler('petitions-staff', staffFunction));
logLines();

/** Where each petition is, and by when it is due; of one day several. */
const placed = [
  ['ward late', 'H44.100', '2026-11-27'],
  ['office late', 'H44.100.1', '2026-11-26'],
  ['former late', 'H44.901', '2026-11-25'],
  ['ward', 'H44.100', '2026-12-14'],
  ['office', 'H44.100.1', '2026-12-14'],
  ['commune', 'H44.104', '2026-12-14'],
  ['province', 'H44', '2026-12-10'],
] as const;
const inWard = ['former late', 'office late', 'ward late', 'ward', 'office'];
const names = new Map<string, string>([
  ...placed.map(([name]) => [codeOf(name), name] as const),
  [codeOf('conduct'), 'conduct'],
]);

beforeAll(async () => {
  const tables = await setUpPetitions(createTable);
  const petitions = petitionStore(dynamoTable(tables.petitions));
  const directory = directoryStore(dynamoTable(tables.directory), 'H44');
  await directory.putAgency(
    anAgency({ code: 'H44.901', parent: 'H44', validTo: '2026-11-25', successor: 'H44.100.1' }),
  );
  for (const [name, agency, dueOn] of placed) {
    await petitions.create({ ...aPetitionIn('processing', { agency, dueOn }), code: codeOf(name) });
  }
  const conduct = aPetitionIn('submitted', { agency: 'H44.100.1', dueOn: '2026-12-20', matter: 'conduct' });
  await petitions.create({ ...conduct, code: codeOf('conduct') });
  const closed = aPetitionIn('refused', { agency: 'H44.100.1', receivedAt: '2026-12-01T00:30:00.000Z' });
  await petitions.create({ ...closed, code: codeOf('closed') });
  setClock(NEXT_TUESDAY);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function list(query: Record<string, string>, claims: Record<string, string>) {
  const { status, body } = await send(LIST, { query: { agency: 'H44.100', below: '1', ...query }, claims });
  expect(status).toBe(200);
  return PetitionList().parse(body);
}
const namesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => names.get(code));
const head = staffClaims('head', 'H44.100');
const auditor = staffClaims('auditor', 'H44');

describe('the list of an agency and all below it', () => {
  test.each(['1', '2', '100'])('has all of them in the order of deadlines, on pages of %s', async (limit) => {
    const found = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit, ...(cursor !== '' && { cursor }) }, head);
      found.push(...page.items);
      cursor = page.next;
    }

    expect(namesOf(found)).toStrictEqual([...inWard, 'conduct']);
    expect(found.slice(0, 3).map(({ agency }) => agency)).toStrictEqual(['H44.901', 'H44.100.1', 'H44.100']);
  });

  test('has only what its reader may open, for an auditor as for a head', async () => {
    for (const claims of [head, auditor, staffClaims('leader', 'H44')]) {
      const { items } = await list({}, claims);
      const statuses = await Promise.all(
        items.map(async ({ code }) => (await send(READ, { params: { code }, claims })).status),
      );
      expect(statuses).toStrictEqual(items.map(() => 200));
    }
    expect(namesOf((await list({}, auditor)).items)).toStrictEqual(inWard);
  });

  test('is searched as a whole', async () => {
    expect(namesOf((await list({ q: codeOf('office').toLowerCase() }, head)).items)).toStrictEqual(['office']);
  });

  test.each([
    ['officer', 'H44.100', 'H44.100'],
    ['officer', 'H44.104', 'H44.104'],
    ['head', 'H44.100', 'H44'],
    ['head', 'H44.100', 'H44.104'],
    ['admin', 'H44', 'H44'],
    ['leader', 'H29', 'H44'],
    ['leader', '', 'H44'],
  ])('does not exist for %s of %s who asks for that of %s', async (role, own, agency) => {
    const { status, body } = await send(LIST, { query: { agency, below: '1' }, claims: staffClaims(role, own) });

    expect({ status, code: body['code'] }).toStrictEqual({ status: 404, code: 'petition.notFound' });
  });
});

describe('the counts of a list', () => {
  test('say how many are in each view, of what the reader may know of', async () => {
    const { counts } = await list({}, auditor);

    expect(counts).toStrictEqual({
      ...{ inbox: { n: 5 }, mine: { n: 0 }, overdue: { n: 3 }, dueSoon: { n: 0 }, unassigned: { n: 0 } },
      ...{ triage: { n: 0 }, awaitingPublication: { n: 0 }, reopened: { n: 0 }, lowRated: { n: 0 }, closed: { n: 1 } },
    });
    expect((await list({}, head)).counts).toMatchObject({ inbox: { n: 6 }, triage: { n: 1 } });
    expect((await list({ below: '0' }, head)).counts).toMatchObject({ inbox: { n: 2 }, closed: { n: 0 } });
  });

  test('are those of the lists that each view has', async () => {
    const { counts } = await list({}, head);
    const found: Partial<Record<ViewName, { n: number }>> = {};
    for (const view of views) found[view] = { n: (await list({ view }, head)).items.length };

    expect(counts).toStrictEqual(found);
  });

  test('come with the first page, also of a search, unless they are not asked for', async () => {
    const first = await list({ limit: '1' }, head);

    expect((await list({ limit: '1', cursor: `${first.next}` }, head)).counts).toBeUndefined();
    expect((await list({ q: 'cong' }, head)).counts).toStrictEqual(first.counts);
    expect((await list({ counts: '0' }, head)).counts).toBeUndefined();
  });
});
