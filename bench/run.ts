import { mergeCells } from './merge-cells.ts';
import { rollUp } from './roll-up.ts';

/** `npm run bench`: everything that is measured, as one table. `docs/performance.md` keeps what it said last. */
for (const bench of [mergeCells, rollUp]) {
  const measured = await bench();
  console.table(measured.map(({ value, ...rest }) => ({ ...rest, value: Number(value.toPrecision(3)) })));
}
