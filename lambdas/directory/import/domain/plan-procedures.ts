import type { Caller } from '../../../kernel/caller.ts';
import type { SheetRow } from '../../../kernel/sheet/sheet-row.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { mayAdminister } from '../../domain/access.ts';
import type { Tree } from '../../domain/tree.ts';
import { isStatedAbove } from '../../procedures/domain/catalogue.ts';
import { MOST_ENTRIES } from '../../procedures/domain/entries.ts';
import { entryOf, misdated, type Procedure } from '../../procedures/domain/procedure.ts';
import { compareRows, type Item } from './compare.ts';
import { type Plan, planOf } from './plan.ts';
import { type Problem, problemAt } from './problem.ts';
import { procedureSheet } from './procedure-sheet.ts';
import { readRows } from './read-rows.ts';

type Scope = { readonly tree: Tree; readonly caller: Caller };
type Context = Scope & {
  /** What each agency of the sheet has entered; of agencies outside the scope of the caller nothing. */
  readonly entries: ReadonlyMap<string, readonly Procedure[]>;
  /** What the agencies above those of the sheet have entered. */
  readonly above: ReadonlyMap<string, readonly Procedure[]>;
  readonly today: LocalDate;
};

/** What tells entries of all agencies apart: the code first, because a preview shows that. */
export const procedureKey = (procedure: Procedure): string => {
  const [code, day] = entryOf(procedure).split('#');
  return [code, procedure.agency, day].join('#');
};

/** The agencies that a sheet names and that its reader administers. */
export const agenciesIn = (rows: readonly SheetRow[], scope: Scope): readonly string[] => {
  const named = new Set(
    readRows(procedureSheet.columns, rows).rows.flatMap(({ values }) => values.get('agency') ?? []),
  );
  return [...named].filter((agency) => isInScope(agency, scope));
};

/** What a sheet of procedures does to the catalogue. */
export function planProcedures(
  rows: readonly SheetRow[],
  { entries, above, today, ...scope }: Context,
): Plan<Procedure> {
  const existing = new Map([...entries.values()].flat().map((procedure) => [procedureKey(procedure), procedure]));
  const { problems: unread, ...read } = readRows(procedureSheet.columns, rows);
  const { items, problems } = compareRows(procedureSheet, read, (key) => existing.get(key));
  const statedAbove = withSheet(above, items);
  const wrong = items.flatMap(({ line, before, after }): readonly Problem[] => {
    if (!isInScope(after.agency, scope)) return [problemAt('agency.notFound', read.headingOf('agency'), line)];
    const code = misdated(after, today);
    if (code !== undefined) return [problemAt(code, read.headingOf(columnOf[code]), line)];
    const stated = scope.tree.ancestors(after.agency).flatMap((agency) => statedAbove.get(agency) ?? []);
    const isHidden = before === undefined && isStatedAbove(after, stated, today);
    return isHidden ? [problemAt('procedure.statedAbove', read.headingOf('agency'), line)] : [];
  });
  const many = beyond(items, entries).map((line) => problemAt('procedure.tooMany', read.headingOf('agency'), line));
  return planOf(items, [...unread, ...problems, ...wrong, ...many]);
}

const columnOf = { 'procedure.endsBeforeStart': 'validTo', 'procedure.decisionAhead': 'decision.on' } as const;

const isInScope = (agency: string, { tree, caller }: Scope): boolean =>
  tree.find(agency) !== undefined && mayAdminister(caller, agency, tree);

/** What agencies above have entered once the sheet is applied. */
function withSheet(above: Context['above'], items: readonly Item<Procedure>[]): Context['above'] {
  const changed = new Map(items.map(({ after }) => [procedureKey(after), after]));
  const kept = [...above.values()].flat().filter((procedure) => !changed.has(procedureKey(procedure)));
  return Map.groupBy([...kept, ...changed.values()], ({ agency }) => agency);
}

/** The lines of the first new entry of each agency that it may not have any more. */
function beyond(items: readonly Item<Procedure>[], entries: Context['entries']): readonly number[] {
  const added = Map.groupBy(
    items.filter(({ before }) => before === undefined),
    ({ after }) => after.agency,
  );
  return [...added].flatMap(([agency, items]) => {
    const room = Math.max(0, MOST_ENTRIES - (entries.get(agency)?.length ?? 0));
    return items.slice(room, room + 1).map(({ line }) => line);
  });
}
