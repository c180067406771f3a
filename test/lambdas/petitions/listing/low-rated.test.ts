import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Petition } from '../../../../lambdas/petitions/domain/case/petition.ts';
import type { Status } from '../../../../lambdas/petitions/domain/case/status.ts';
import { PetitionList } from '../../../../lambdas/petitions/list-answers.ts';
import { staffFunction } from '../../../../lambdas/petitions/module.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { toItem } from '../../../../lambdas/petitions/stored.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { cursorOf } from '../../../../lambdas/platform/page.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { LIST, setClock, setUpPetitions, through } from '../../../support/petition-functions.ts';
import { aPetitionIn, codeOf } from '../../../support/petitions.ts';

const send = through(httpHandler('petitions-staff', staffFunction));
const NOW = '2026-12-01T02:00:00.000Z';
logLines();

type Rated = {
  readonly name: string;
  readonly level: number;
  readonly at: string;
  readonly agency?: string;
  readonly matter?: 'conduct';
};
const rated = ({ name, level, at, agency = 'H44.100', matter }: Rated): Petition => ({
  ...aPetitionIn('answered', { agency }),
  ...(matter && { matter }),
  ...{ code: codeOf(name), rating: { level, at, changedAt: at, version: 1 } },
});
const all = [
  rated({ name: 'very low', level: 1, at: '2026-11-20T02:00:00.000Z' }),
  rated({ name: 'low', level: 2, at: '2026-11-21T02:00:00.000Z' }),
  rated({ name: 'middle', level: 3, at: '2026-11-22T02:00:00.000Z' }),
  rated({ name: 'old', level: 1, at: '2026-09-01T02:00:00.000Z' }),
  rated({ name: 'office', level: 1, at: '2026-11-23T02:00:00.000Z', agency: 'H44.100.1' }),
  rated({ name: 'conduct', level: 1, at: '2026-11-24T02:00:00.000Z', matter: 'conduct' }),
];
const names = new Map(['very low', 'low', 'middle', 'old', 'office', 'conduct'].map((name) => [codeOf(name), name]));

beforeAll(async () => {
  const petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
  for (const petition of all) await petitions.create(petition);
  setClock(NOW);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function list(query: Record<string, string> = {}, role = 'officer') {
  const claims = staffClaims(role as 'officer', 'H44.100');
  const { status, body } = await send(LIST, { query: { view: 'lowRated', ...query }, claims });
  expect(status).toBe(200);
  const { items, counts, next } = PetitionList().parse(body);
  return { found: items.map(({ code }) => names.get(code)), items, counts, next };
}

describe('what was rated low', () => {
  test('is listed for ninety days, the latest rating first, with its level', async () => {
    const { found, items, counts } = await list();

    expect(found).toEqual(['low', 'very low']);
    expect(items[0]).toMatchObject({ ratedLevel: 2, ratedAt: '2026-11-21T02:00:00.000Z', status: 'answered' });
    expect(counts?.lowRated).toEqual({ n: 2 });
  });

  test('about the conduct of somebody is for heads only', async () => {
    expect((await list({}, 'head')).found).toEqual(['conduct', 'low', 'very low']);
  });

  test('is listed with all agencies below in one order, page by page', async () => {
    expect((await list({ below: '1' }, 'head')).found).toEqual(['conduct', 'office', 'low', 'very low']);
    const found: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ below: '1', limit: '1', ...(cursor && { cursor }) }, 'head');
      found.push(...page.found);
      cursor = page.next;
    } while (cursor !== undefined && found.length < 10);
    expect(found).toEqual(['conduct', 'office', 'low', 'very low']);
  });

  test('ends where a cursor is older than what is listed', async () => {
    const cursor = cursorOf({ at: '2020-01-01T00:00:00.000Z', code: codeOf('low'), agency: 'H44.100' });

    expect((await list({ cursor })).found).toEqual([]);
  });

  test('leaves the list when its sender reopens it, and when it is rated better', async () => {
    const keys = (petition: Petition) => Object.keys(toItem(petition));
    const [low, , middle] = all as [Petition, Petition, Petition];
    const { rating } = low;

    expect(keys(low)).toContain('lowRatedAgency');
    expect(keys(middle)).not.toContain('lowRatedAgency');
    for (const status of ['processing', 'accepted', 'refused', 'withdrawn'] satisfies Status[]) {
      expect(keys({ ...aPetitionIn(status), rating } as Petition)).not.toContain('lowRatedAgency');
    }
  });
});
