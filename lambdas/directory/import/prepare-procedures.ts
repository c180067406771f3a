import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { treeOf } from '../domain/tree.ts';
import { recordEntry } from '../procedures/domain/entries.ts';
import { agenciesIn, planProcedures, procedureKey } from './domain/plan-procedures.ts';
import { procedureSheet } from './domain/procedure-sheet.ts';
import type { ImportDeps, Prepared, PrepareRequest } from './prepare.ts';

/** Partitions of one table that are read at once: a sheet may name every agency of a province. */
const CONCURRENCY = 16;

export async function prepareProcedures(
  { procedures }: ImportDeps,
  { rows, recorded, caller, today, by }: PrepareRequest,
): Promise<Prepared> {
  const tree = treeOf(
    recorded.map(({ value }) => value),
    today,
  );
  const agencies = agenciesIn(rows, { tree, caller });
  const all = [...new Set(agencies.flatMap((agency) => [agency, ...tree.ancestors(agency)]))];
  const known = await mapConcurrent(all, { concurrency: CONCURRENCY }, procedures.of);
  const recordOf = new Map(known.flat().map((record) => [procedureKey(record.value), record]));
  const above = new Map(all.map((agency, at) => [agency, (known[at] ?? []).map(({ value }) => value)]));
  const entries = new Map(agencies.map((agency) => [agency, above.get(agency) ?? []]));
  const plan = planProcedures(rows, { entries, above, tree, caller, today });
  const writes = plan.changes.map(({ key, after }) => ({
    key,
    write: () => procedures.put(after, recordEntry(recordOf.get(key), by)),
  }));
  return { plan, groups: [writes], columns: procedureSheet.columns };
}
