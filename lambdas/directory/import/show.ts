import { MAX_HEADING } from '../../platform/sheet/limits.ts';
import type { Column } from './domain/column.ts';
import type { Item } from './domain/compare.ts';
import type { Problem } from './domain/problem.ts';

/** A person looks at the first changes of a file, not at thousands; the counts say how many there are. */
const MAX_SHOWN = 200;
/** 500 problems are about 150 KB: they are corrected together, and the rest is shown by the next preview. */
const MAX_PROBLEMS = 500;

/** The first changes as an answer lists them. */
export function showChanges(
  changes: readonly Item<unknown>[],
  columns: readonly Pick<Column<never>, 'field' | 'label'>[],
) {
  const labelOf = new Map(columns.map(({ field, label }) => [field, label]));
  return changes.slice(0, MAX_SHOWN).map(({ line, key, before, fields }) => ({
    line,
    entry: `${key.split('#')[0]}`,
    state: before === undefined ? ('new' as const) : ('changed' as const),
    fields: fields.map(({ field, before, after }) => ({
      ...{ field, label: labelOf.get(field) ?? { vi: field, en: field } },
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    })),
  }));
}

/** The first problems as an answer lists them. */
export const showProblems = (problems: readonly Problem[]): readonly Problem[] =>
  problems.slice(0, MAX_PROBLEMS).map((problem) => ({ ...problem, column: problem.column.slice(0, MAX_HEADING) }));
