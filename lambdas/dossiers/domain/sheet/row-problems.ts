import { headingFinder } from '../../../kernel/sheet/column.ts';
import type { RowCode } from '../row-codes.ts';
import { factColumns } from './columns.ts';
import type { SheetProblem } from './problem.ts';
import { contradictionWords, rowProblemWords } from './row-problem-words.ts';

type HeadingOf = (field: string) => string;

/** What columns are called where the sheet itself is not at hand. */
export const anyHeading: HeadingOf = headingFinder(factColumns, new Map());

/** What the operation says about a row. */
type RowAnswer = {
  readonly result: string;
  readonly code?: RowCode | undefined;
  readonly errors?: readonly { readonly path: string; readonly code: string }[] | undefined;
};

/** Why a row that was sent is not taken, cell by cell; nothing for one that is. */
export function rowProblems(
  line: number,
  { result, code, errors = [] }: RowAnswer,
  headingOf: HeadingOf,
): readonly SheetProblem[] {
  if (result === 'outdated') {
    return [{ line, column: headingOf('changedAt'), message: rowProblemWords.outdated }];
  }
  if (code === undefined) return [];
  const whole = rowProblemWords[code];
  if (errors.length === 0) return [{ line, column: headingOf(columnOf[code] ?? 'code'), message: whole }];
  return errors.map((error) => ({
    ...{ line, column: headingOf(fieldOf(error.path)) },
    message: contradictionWords[error.code] ?? whole,
  }));
}

/** The field that a refusal is about, where that is not the dossier as a whole. */
const columnOf: Partial<Record<RowCode, string>> = {
  'dossier.inFuture': 'changedAt',
  'dossier.sameTime': 'changedAt',
  'dossier.wasReceived': 'receivedOn',
};

const SUPPLEMENT = /^supplements(?:\.(\d+))?$/;

/** A request for papers has two days; what is wrong with the whole is shown at the first. */
const fieldOf = (path: string): string =>
  path.replace(SUPPLEMENT, (_, at: string | undefined) => `supplements.${at ?? 0}.askedOn`);
