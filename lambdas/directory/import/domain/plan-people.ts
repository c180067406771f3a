import type { Caller } from '../../../kernel/caller.ts';
import type { SheetRow } from '../../../kernel/sheet/sheet-row.ts';
import { mayAdminister } from '../../domain/access.ts';
import type { Person } from '../../domain/person.ts';
import type { Tree } from '../../domain/tree.ts';
import { compareRows, type Item } from './compare.ts';
import { personSheet } from './person-sheet.ts';
import { type Plan, planOf } from './plan.ts';
import { type Problem, problemAt } from './problem.ts';
import { type ReadRows, readRows } from './read-rows.ts';

type Context = {
  /** The entries of everyone in the sheet, by id; several only of people without an entry of their own. */
  readonly people: ReadonlyMap<string, readonly Person[]>;
  /** The agencies of today. */
  readonly tree: Tree;
  readonly caller: Caller;
};

/** The ids that a sheet of people names. */
export const idsIn = (rows: readonly SheetRow[]): readonly string[] => [
  ...new Set(readRows(personSheet.columns, rows).rows.flatMap(({ values }) => values.get('id') ?? [])),
];

/** What a sheet of people does to the directory. */
export function planPeople(rows: readonly SheetRow[], { people, ...scope }: Context): Plan<Person> {
  const read = readRows(personSheet.columns, rows);
  const { items, problems } = compareRows(personSheet, read, (id) => people.get(id)?.[0]);
  const outside = items.flatMap((item) => checkScope(item, people.get(item.key) ?? [], { ...scope, ...read }));
  return planOf(items, [...read.problems, ...problems, ...outside]);
}

type Scope = Pick<Context, 'tree' | 'caller'> & Pick<ReadRows, 'headingOf'>;

/** Also of a row that changes nothing: to confirm what an entry contains is to show it. */
function checkScope(
  { line, after }: Item<Person>,
  former: readonly Person[],
  { tree, caller, headingOf }: Scope,
): readonly Problem[] {
  if (!former.every(({ agency }) => mayAdminister(caller, agency, tree))) {
    return [problemAt('person.outOfScope', headingOf('id'), line)];
  }
  const isKnown = tree.find(after.agency) !== undefined && mayAdminister(caller, after.agency, tree);
  return isKnown ? [] : [problemAt('agency.notFound', headingOf('agency'), line)];
}
