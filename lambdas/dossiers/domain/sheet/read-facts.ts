import { dossierFacts, dossierKey } from '../../../directory/domain/dossier-code.ts';
import { defined } from '../../../kernel/defined.ts';
import { headingFinder, readHeadings } from '../../../kernel/sheet/column.ts';
import type { SheetRow } from '../../../kernel/sheet/sheet-row.ts';
import type { Instant } from '../../../kernel/time.ts';
import { type FactColumn, factColumns } from './columns.ts';
import { isPersonal } from './personal-headings.ts';
import { problemAt, repeatedAt, type SheetProblem } from './problem.ts';
import { readSupplements } from './read-supplements.ts';

/** A row as facts in the shape of the contract, which the operation checks. */
export type LineFacts = { readonly line: number; readonly facts: Readonly<Record<string, unknown>> };

export type ReadFacts = {
  readonly rows: readonly LineFacts[];
  readonly problems: readonly SheetProblem[];
  /** Headings of personal data, which is left out: dossiers hold none. */
  readonly personal: readonly string[];
  /** Headings of what dossiers do not have. */
  readonly unused: readonly string[];
  readonly headingOf: (field: string) => string;
  /** What the sheet has a column for. */
  readonly fields: ReadonlySet<string>;
};

/** With fewer known ones a row is no row of headings. */
const LEAST_HEADINGS = 3;

type Context = {
  /** When the sheet was read: the instant of facts that have none of their own. */
  readonly now: Instant;
  /** The code of the agency that a name means to the reader. */
  readonly agencyOf: (name: string) => string | undefined;
};

/** Reads the cells of a sheet as facts of dossiers; a row with any cell that cannot be read is named and left out. */
export function readFacts(rows: readonly SheetRow[], context: Context): ReadFacts {
  const headings = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const { columnOf, unknown, repeated } = readHeadings(factColumns, headings);
  const headingOf = headingFinder(factColumns, columnOf);
  const has = new Set([...columnOf.values()].map(({ field }) => field));
  const wrongColumns = [
    ...factColumns
      .filter(({ field, isRequired }) => isRequired && !has.has(field))
      .map(({ label }) => problemAt('column.missing', label.vi)),
    ...repeated.map((heading) => problemAt('column.repeated', heading)),
  ];
  // A first row without headings is one of data, which is not repeated to anybody.
  const isHeaded = columnOf.size >= LEAST_HEADINGS;
  const about = {
    personal: isHeaded ? unknown.filter(isPersonal) : [],
    unused: isHeaded ? unknown.filter((heading) => !isPersonal(heading)) : [],
    ...{ headingOf, fields: has },
  };
  if (wrongColumns.length > 0) return { rows: [], problems: wrongColumns, ...about };

  const typed = rows.map((row) => readCells(row, columnOf));
  const repeatedLines = linesByDossier(typed);
  const read = typed.map((row) => checkRow(row, { ...context, headingOf, repeatedLines }));
  return {
    rows: read.flatMap(({ facts }) => facts ?? []),
    problems: read.flatMap(({ problems }) => problems),
    ...about,
  };
}

type Values = ReadonlyMap<string, string>;
type Typed = { readonly line: number; readonly values: Values; readonly problems: readonly SheetProblem[] };

function readCells({ line, cells }: SheetRow, columnOf: ReadonlyMap<string, FactColumn>): Typed {
  const values = new Map<string, string>();
  const problems: SheetProblem[] = [];
  for (const [heading, { field, read, expects, isRequired }] of columnOf) {
    const cell = (cells[heading] ?? '').normalize('NFC').trim();
    const value = cell === '' ? undefined : read(cell);
    if (value !== undefined) values.set(field, value);
    else if (cell !== '') problems.push({ line, column: heading, message: expects });
    else if (isRequired) problems.push(problemAt('cell.missing', heading, line));
  }
  return { line, values, problems };
}

/** The lines of each dossier, by its key; a code has several forms. */
function linesByDossier(rows: readonly Typed[]): ReadonlyMap<string, readonly number[]> {
  const keyed = rows.flatMap(({ line, values }) => {
    const code = values.get('code');
    return code === undefined ? [] : [{ key: dossierKey(code), line }];
  });
  const byKey = Map.groupBy(keyed, ({ key }) => key);
  return new Map([...byKey].map(([key, found]) => [key, found.map(({ line }) => line)]));
}

type Sheet = Context &
  Pick<ReadFacts, 'headingOf'> & { readonly repeatedLines: ReadonlyMap<string, readonly number[]> };
type Checked = { readonly facts?: LineFacts; readonly problems: readonly SheetProblem[] };

function checkRow({ line, values, problems }: Typed, { now, agencyOf, headingOf, repeatedLines }: Sheet): Checked {
  const code = values.get('code');
  const lines = code === undefined ? undefined : repeatedLines.get(dossierKey(code));
  const supplements = readSupplements(values);
  const agency = agencyIn(values, agencyOf);
  const found = [
    ...problems,
    ...(lines !== undefined && lines.length > 1 ? [repeatedAt(headingOf('code'), line, lines)] : []),
    ...(agency === undefined && code !== undefined ? [problemAt('agency.unknown', headingOf('agencyName'), line)] : []),
    ...supplements.missing
      .map(headingOf)
      .filter((heading) => !problems.some(({ column }) => column === heading))
      .map((heading) => problemAt('cell.missing', heading, line)),
  ];
  if (found.length > 0) return { problems: found };
  return { facts: { line, facts: factsOf(values, { now, agency, supplements: supplements.read }) }, problems: [] };
}

/** A code counts before a name; without both, the code of the dossier says who received it. */
function agencyIn(values: Values, agencyOf: Context['agencyOf']): string | undefined {
  const name = values.get('agencyName');
  const code = values.get('code');
  return values.get('agency') ?? (name === undefined ? code && dossierFacts(code).agency : agencyOf(name));
}

const plain = ['code', 'procedure', 'field', 'channel', 'status', 'receivedOn', 'dueOn', 'doneOn'] as const;
const ends = ['handedOverOn', 'endedOn'] as const;

const factsOf = (
  values: Values,
  { now, ...others }: { readonly now: Instant; readonly agency: string | undefined; readonly supplements: unknown },
) =>
  defined({
    ...Object.fromEntries([...plain, ...ends].map((field) => [field, values.get(field)])),
    ...others,
    changedAt: values.get('changedAt') ?? now,
  });
