import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { consumers, jobs, routes } from '../../lambdas/service.ts';
import { stubbedArchive } from '../support/archive.ts';
import { logLines } from '../support/log-lines.ts';
import { rightsDocument } from '../support/rights/document.ts';
import { type Row, rowOf, staffOperations } from '../support/rights/matrix.ts';
import { type RightsSeed, seedForRights } from '../support/rights/seed.ts';

const FILE = join(import.meta.dirname, '../../docs/rights.md');

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
  test('is allowed to somebody, and to nobody of another tree, without an agency or without a role', async () => {
    const row = await rowOf(operation, seed);
    rows.set(id, row);
    const cells = Object.entries(row.cells);
    const allowed = cells.flatMap(([role, cell]) =>
      Object.entries(cell).flatMap(([position, outcome]) => (outcome === 'yes' ? [`${role} ${position}`] : [])),
    );

    expect(allowed, `Nobody may ${id}: let its example and test/support/rights/seed.ts fit each other.`).not.toEqual(
      [],
    );
    expect(allowed.filter((caller) => /^none|other root$|no agency$/.test(caller))).toEqual([]);
  });
});

test('docs/rights.md says what all operations do', () => {
  const document = rightsDocument([...rows.values()]);
  if (process.env['RIGHTS'] === 'write') writeFileSync(FILE, document);

  expect(readFileSync(FILE, 'utf8'), 'If the change of rights is meant, run: npm run rights').toBe(document);
});

test('no job and no consumer has a route', () => {
  const served: string[] = routes.map((route) => route.function);

  expect(served.filter((name) => [...jobs, ...consumers].some((one) => one.function === name))).toEqual([]);
});
