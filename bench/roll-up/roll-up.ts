import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { dirtyMarks } from '../../lambdas/scores/marks.ts';
import { tables } from '../../lambdas/service.ts';
import { anAgency } from '../../test/support/agencies.ts';
import { metered, noTraffic, type Traffic } from '../../test/support/metered-table.ts';
import { scorePipeline } from '../../test/support/score-pipeline.ts';
import type { Measured } from '../measure.ts';
import { agencyCodes, ratings } from './generated.ts';

const US_IN_MS = 1_000;
const NS_IN_MS = 1_000_000;
const MARKED = '2026-12-30T00:00:00.000Z';
const NOW = '2026-12-31T00:00:00.000Z';

/** A month of a province counted from nothing, then ten; and after each, one more tap. Tables in memory. */
export async function rollUp(): Promise<Measured[]> {
  const [small, large] = [await countAll(100_000), await countAll(1_000_000)];
  return [
    ...small.lines,
    ...large.lines,
    same('writes', small.tap.writes, large.tap.writes),
    same('reads', small.tap.reads, large.tap.reads),
    same('bytes written', small.tap.bytesWritten, large.tap.bytesWritten),
    same('bytes read', small.tap.bytesRead, large.tap.bytesRead),
  ];
}

/** What a tap costs must not grow with what is kept. */
const SAME = 1;

const same = (what: string, small: number, large: number): Measured => ({
  what: `${what} of one tap, at 1,000,000 against 100,000`,
  value: large / small,
  unit: 'times',
  goal: SAME,
  note: `${large} against ${small}`,
});

async function countAll(count: number): Promise<{ lines: Measured[]; tap: Traffic }> {
  const given = ratings(count);
  const scores = memoryTable(tables.scores);
  const pipeline = scorePipeline({ ratings: given.table, scores, directory: memoryTable(tables.directory) });
  const agencies = agencyCodes.map((code) => anAgency({ code, parent: 'H44' }));
  await pipeline.settle([anAgency({ code: 'H44', kind: 'province' }), ...agencies]);
  for (const cell of given.cells) await dirtyMarks(scores).mark(cell, MARKED);

  const all = await timed(pipeline);
  await pipeline.give(given.oneMore, MARKED);
  const one = await timed(pipeline);

  const size = count.toLocaleString('en');
  const traffic = ({ writes, reads }: Traffic) => `${writes} writes, ${reads} reads`;
  const lines = [
    {
      what: `roll-up of ${size} ratings`,
      value: (all.ms * NS_IN_MS) / count,
      unit: 'ns/rating',
      note: `${(all.ms / 1_000).toFixed(1)} s CPU; ${traffic(all.traffic)}`,
    },
    { what: `and after one more tap`, value: one.ms, unit: 'ms', note: traffic(one.traffic) },
  ];
  return { lines, tap: one.traffic };
}

/** Runs until nothing is marked: one run takes up so many marks and no more. */
async function timed(pipeline: ReturnType<typeof scorePipeline>): Promise<{ ms: number; traffic: Traffic }> {
  const traffic = noTraffic();
  const through = (table: Table) => metered(table, traffic);
  const start = process.cpuUsage();
  while ((await pipeline.rollUp(NOW, through)).marks > MARKS_LEFT) await undefined;
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / US_IN_MS, traffic };
}

/** More than one tap leaves; a run that takes up this many may have left some. */
const MARKS_LEFT = 1_000;
