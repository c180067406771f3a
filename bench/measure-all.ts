import { capacity } from './capacity/capacity.ts';
import { coldStarts } from './cold/cold.ts';
import { officialDocuments } from './documents/documents.ts';
import type { Measured } from './measure.ts';
import { mergeCells } from './merge-cells.ts';
import { firstPaints } from './pages/pages.ts';
import { rollUp } from './roll-up/roll-up.ts';
import { localRunner } from './runner/runner.ts';
import { planSheets } from './sheet.ts';
import { similarPetitions } from './similar/similar.ts';
import { bundleSizes } from './sizes.ts';
import { warmRequests } from './warm/warm.ts';
import { watchDeadlines } from './watch/watch.ts';

/** Runs the benches named on the command line, or all of them, and prints each figure beside its goal. */
const benches = {
  cold: coldStarts,
  warm: warmRequests,
  capacity,
  size: bundleSizes,
  cells: mergeCells,
  rollup: rollUp,
  watch: watchDeadlines,
  pages: firstPaints,
  similar: similarPetitions,
  sheet: planSheets,
  documents: officialDocuments,
  runner: localRunner,
} satisfies Record<string, () => Promise<Measured[]>>;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  print(await bench());
}

function print(measured: readonly Measured[]): void {
  const rows = measured.map(({ what, value, unit, goal, note = '' }) => [
    what,
    `${Number(value.toPrecision(3))} ${unit}`,
    goal === undefined ? '' : `≤ ${goal}`,
    goal === undefined ? '' : value <= goal ? 'ok' : 'MISSED',
    note,
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
