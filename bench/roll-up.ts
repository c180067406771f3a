import type { Table } from '../lambdas/platform/table.ts';
import { cellOf, channels } from '../lambdas/ratings/domain/rating.ts';
import { memoryTable } from '../local/demo/memory-table.ts';
import { anAgency } from '../test/support/agencies.ts';
import { aRating } from '../test/support/ratings.ts';
import { scoreHouse } from '../test/support/score-house.ts';
import { around } from '../test/support/troubled-table.ts';
import type { Measured } from './measure.ts';

const RATINGS = 100_000;
const AGENCIES = 50;
const PROCEDURES = 40;
const DAYS = 30;
const START = Date.parse('2026-11-01T01:00:00.000Z');
const OFFICE_HOURS = 8;
const HOUR_MS = 3_600_000;
const END = '2026-12-01T00:00:00.000Z';
const codes = Array.from({ length: AGENCIES }, (_, n) => `H44.${100 + n}`);

/** A month of a province of fifty agencies counted from nothing, and then once more after one tap. Tables in memory. */
export async function rollUp(): Promise<Measured[]> {
  const house = scoreHouse({
    ratings: memoryTable('ratings'),
    scores: memoryTable('scores'),
    directory: memoryTable('directory'),
  });
  await house.settle([
    anAgency({ code: 'H44', kind: 'province' }),
    ...codes.map((code) => anAgency({ code, parent: 'H44' })),
  ]);
  for (let n = 0; n < RATINGS; n += 1) await house.give(aRating(ratingNo(n)), '2026-11-30T00:00:00.000Z');

  const all = await timed(house.rollUp);
  const nothing = await timed(house.rollUp);
  await house.give(aRating(ratingNo(RATINGS)), END);
  const one = await timed(house.rollUp);

  return [
    {
      what: `roll-up of ${RATINGS} ratings`,
      value: (all.ms * 1e6) / RATINGS,
      unit: 'ns/rating',
      note: `${all.writes} writes, ${all.reads} reads`,
    },
    {
      what: 'roll-up of nothing',
      value: nothing.ms,
      unit: 'ms',
      note: `${nothing.writes} writes, ${nothing.reads} reads`,
    },
    { what: 'roll-up after one tap', value: one.ms, unit: 'ms', note: `${one.writes} writes, ${one.reads} reads` },
    { what: 'all against one tap', value: all.ms / one.ms, unit: 'times' },
  ];
}

function ratingNo(n: number) {
  const agency = codes[n % AGENCIES] ?? '';
  const day = Math.floor(n / AGENCIES) % DAYS;
  const hour = Math.floor(n / AGENCIES / DAYS) % OFFICE_HOURS;
  const at = new Date(START + day * 24 * HOUR_MS + hour * HOUR_MS).toISOString();
  const procedure = `1.${`${(n * 7) % PROCEDURES}`.padStart(6, '0')}`;
  return {
    subject: `visit#${n}`,
    agency,
    at,
    cell: cellOf(agency, at),
    procedure,
    channel: channels[(n * 3) % channels.length] ?? 'web',
    levels: { overall: 1 + (n % 5), A1: 1 + (n % 4) },
  };
}

type RollUp = ReturnType<typeof scoreHouse>['rollUp'];

async function timed(run: RollUp): Promise<{ ms: number; writes: number; reads: number }> {
  let writes = 0;
  let reads = 0;
  const count = async (isWrite: boolean) => {
    if (isWrite) writes += 1;
    else reads += 1;
  };
  const from = performance.now();
  await run(END, (table: Table) => around(table, count));
  return { ms: performance.now() - from, writes, reads };
}
