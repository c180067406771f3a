import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { consumers, jobs, routes } from '../../lambdas/service.ts';
import { stubbedArchive } from '../support/archive.ts';
import { logLines } from '../support/log-lines.ts';
import { rightsData } from '../support/rights/data.ts';
import { rightsDocument } from '../support/rights/document.ts';
import { type Row, rowOf, staffOperations } from '../support/rights/matrix.ts';
import { type RightsSeed, seedForRights } from '../support/rights/seed.ts';

const FILE = join(import.meta.dirname, '../../docs/rights.md');
/** The same rights for `GET /v1/staff/me`. */
const DATA = join(import.meta.dirname, '../../lambdas/directory/data/rights.json');
/** About nobody but the caller: for every role, wherever the caller is, because it says nothing of an agency. */
const ofCaller = ['directory.me'];

const archive = stubbedArchive();
logLines();

let seed: RightsSeed;
const rows = new Map<string, Row>();

beforeAll(async () => {
  seed = await seedForRights(archive);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(staffOperations.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
  test('is allowed to somebody, and to nobody without a role or, if it is not of the caller, of another tree or without an agency', async () => {
    const row = await rowOf(operation, seed);
    rows.set(id, row);
    const cells = Object.entries(row.cells);
    const allowed = cells.flatMap(([role, cell]) =>
      Object.entries(cell).flatMap(([position, outcome]) => (outcome === 'yes' ? [`${role} ${position}`] : [])),
    );

    expect(allowed, `Nobody may ${id}: let its example and test/support/rights/seed.ts fit each other.`).not.toEqual(
      [],
    );
    const forbidden = ofCaller.includes(id) ? /^none/ : /^none|other root$|no agency$/;
    expect(allowed.filter((caller) => forbidden.test(caller))).toEqual([]);
  });
});

test('docs/rights.md says what all operations do', () => {
  const document = rightsDocument([...rows.values()]);
  if (process.env['RIGHTS'] === 'write') writeFileSync(FILE, document);

  expect(readFileSync(FILE, 'utf8'), 'If the change of rights is meant, run: npm run rights').toBe(document);
});

test('GET /v1/staff/me names what all operations allow', () => {
  const data = rightsData([...rows.values()]);
  if (process.env['RIGHTS'] === 'write') writeFileSync(DATA, `${JSON.stringify(data, null, 2)}\n`);

  expect(JSON.parse(readFileSync(DATA, 'utf8')), 'If the change of rights is meant, run: npm run rights').toEqual(data);
});

test('no job and no consumer has a route', () => {
  const served: string[] = routes.map((route) => route.function);

  expect(served.filter((name) => [...jobs, ...consumers].some((one) => one.function === name))).toEqual([]);
});
