import type { Caller } from '../../kernel/caller.ts';
import { type ChangedBy, type Recorded, recordChange } from '../../kernel/record.ts';
import type { SheetRow } from '../../kernel/sheet/sheet-row.ts';
import type { Clock, LocalDate } from '../../kernel/time.ts';
import { periodKey } from '../domain/placement.ts';
import { type Agency, treeOf } from '../domain/tree.ts';
import type { ProcedureStore } from '../procedures/store.ts';
import type { RecordStore } from '../record-store.ts';
import type { DirectoryStore } from '../store.ts';
import { agencySheet } from './domain/agency-sheet.ts';
import type { Column } from './domain/column.ts';
import { personSheet } from './domain/person-sheet.ts';
import type { Plan } from './domain/plan.ts';
import { planAgencies } from './domain/plan-agencies.ts';
import { idsIn, planPeople } from './domain/plan-people.ts';
import { inWritingOrder } from './domain/writing-order.ts';
import type { Write } from './write-groups.ts';

export type ImportDeps = {
  readonly directory: Pick<DirectoryStore, 'putAgency' | 'putPerson'>;
  readonly records: Pick<RecordStore, 'agencies' | 'everyone'>;
  readonly procedures: Pick<ProcedureStore, 'of' | 'put'>;
  readonly root: string;
  readonly clock: Clock;
};

export type PrepareRequest = {
  readonly rows: readonly SheetRow[];
  /** Every period of every agency, as the directory has it now. */
  readonly recorded: readonly Recorded<Agency>[];
  readonly caller: Caller;
  readonly today: LocalDate;
  readonly by: ChangedBy;
};

/** A plan, what writes it, and the columns that its fields have. */
export type Prepared = {
  readonly plan: Plan<unknown>;
  readonly groups: readonly (readonly Write[])[];
  readonly columns: readonly Pick<Column<never>, 'field' | 'label'>[];
};

export async function prepareAgencies(
  { directory, root }: ImportDeps,
  { rows, recorded, caller, today, by }: PrepareRequest,
): Promise<Prepared> {
  const recordOf = new Map(recorded.map((record) => [periodKey(record.value), record]));
  const plan = planAgencies(rows, { periods: recorded.map(({ value }) => value), root, caller, today });
  const groups = inWritingOrder(plan.changes).map((group) =>
    group.map(({ key, after }) => ({
      key,
      write: () => directory.putAgency(after, recordChange(recordOf.get(key), by)),
    })),
  );
  return { plan, groups, columns: agencySheet.columns };
}

export async function preparePeople(
  { directory, records }: ImportDeps,
  { rows, recorded, caller, today, by }: PrepareRequest,
): Promise<Prepared> {
  const periods = recorded.map(({ value }) => value);
  const { entries, rows: listed } = await records.everyone(idsIn(rows), [...new Set(periods.map(({ code }) => code))]);
  const known = new Map([...listed, ...[...entries].map(([id, { value }]) => [id, [value]] as const)]);
  const plan = planPeople(rows, { people: known, tree: treeOf(periods, today), caller });
  const writes = plan.changes.map(({ key, after }) => {
    const former = (known.get(key) ?? []).map(({ agency }) => agency);
    return { key, write: () => directory.putPerson(after, former, recordChange(entries.get(key), by)) };
  });
  return { plan, groups: [writes], columns: personSheet.columns };
}
