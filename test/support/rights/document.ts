import { consumers, jobs, operations, routes } from '../../../lambdas/service.ts';
import { type Column, columns, type Outcome, type Position, positions, type Row } from './matrix.ts';

/** docs/rights.md, from what the operations did. */
export function rightsDocument(rows: readonly Row[]): string {
  return `${[HEAD, staffTable(rows), PUBLIC_HEAD, publicTable(), PAGES, WITHOUT_ROUTE, withoutRoute()].join('\n\n')}\n`;
}

const HEAD = `# Who may do what

Written by \`npm run rights\`, from what every operation really answers to every role at every position; do not edit it. A test fails when an
operation and this table differ.

## Staff

A row is an operation, sent with its own example, which is about the agency \`${positions.own}\`. A cell lists where a caller with that role may
be, seen from the caller: at that agency (**own**), at an agency **above** or **below** it, beside it (**sibling**), in the tree of **other
root**, or with a token of **no agency**. A number is the status that the rest gets: 404 as if it did not exist, 403 where that is known already.
HEAD has the rights of GET. Without a token, or with an access token, every row is 401. "No role" is a token without one of the five groups.`;

const LABELS: Readonly<Record<Column, string>> = {
  ...{ officer: 'officer', head: 'head', leader: 'leader', auditor: 'auditor', admin: 'admin' },
  none: 'no role',
};

function staffTable(rows: readonly Row[]): string {
  return table(
    ['operation', ...columns.map((column) => LABELS[column])],
    rows.map(({ operation: { method, path }, cells }) => [
      `\`${method} ${path}\``,
      ...columns.map((column) => cellOf(cells[column])),
    ]),
  );
}

/** `own, above · else 404` */
function cellOf(cell: Readonly<Record<Position, Outcome>>): string {
  const names = Object.keys(cell) as Position[];
  const groups = Map.groupBy(names, (position) => cell[position]);
  const allowed = groups.get('yes') ?? [];
  const refused = [...groups].filter(([outcome]) => outcome !== 'yes');
  const [most, ...rest] = refused.sort(([, one], [, other]) => other.length - one.length);
  return [
    ...(allowed.length === 0 ? [] : [`**${allowed.join(', ')}**`]),
    ...rest.map(([outcome, where]) => `${where.join(', ')}: ${outcome}`),
    ...(most === undefined ? [] : [most[1].length === names.length ? `${most[0]}` : `else ${most[0]}`]),
  ].join(' · ');
}

const PUBLIC_HEAD = `## Anyone

No token. What is about one petition needs its receipt; what a gateway sends needs its signature.`;

function publicTable(): string {
  const open = operations.filter(({ access }) => access === 'public');
  return table(
    ['operation', 'what it does'],
    open.map(({ method, path, summary }) => [`\`${method} ${path}\``, summary]),
  );
}

const pages = routes.filter(({ page }) => page);
const [open, guarded] = (['public', 'session'] as const).map((wanted) =>
  pages.filter(({ access }) => access === wanted),
);
const PAGES = `Pages (${pages.length} routes, all under \`/vi\` and \`/en\`): ${open?.length} are open to anyone; ${
  guarded?.length
} are for staff who signed in, under \`/can-bo\`. What those may do is what the table of their roles says: the pages
invoke the same operations.`;

const WITHOUT_ROUTE = `## Nobody

These functions have no route: only a schedule, a stream or a queue invokes them.`;

function withoutRoute(): string {
  return table(
    ['function', 'invoked by'],
    [
      ...jobs.map(({ name, function: of }) => [`\`${of}\``, `the schedule \`${name}\``]),
      ...consumers.map(({ function: of, from }) => [
        `\`${of}\``,
        'stream' in from ? `the stream of \`${from.stream}\`` : `the queue \`${from.queue}\``,
      ]),
    ],
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
