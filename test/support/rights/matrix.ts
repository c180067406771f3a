import { type Role, roles } from '../../../lambdas/kernel/caller.ts';
import { statuses } from '../../../lambdas/petitions/domain/case/status.ts';
import type { Described } from '../../../lambdas/platform/front-door.ts';
import type { HttpFunction } from '../../../lambdas/platform/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { functions, operations } from '../../../lambdas/service.ts';
import { httpEvent, lambdaContext, staffClaims } from '../http-event.ts';
import type { RightsSeed } from './seed.ts';

/** The agency of every example, seen from the caller: where the caller is in the tree. */
export const positions = {
  own: 'H44.100',
  above: 'H44',
  below: 'H44.100.1',
  sibling: 'H44.104',
  'other root': 'H29',
  'no agency': '',
} as const;
export type Position = keyof typeof positions;
const allPositions = Object.keys(positions) as readonly Position[];

/** `none`: a token whose groups are no roles. */
export const columns = [...roles, 'none'] as const;
export type Column = Role | 'none';

/** `yes`: the request got past the rights of the caller; otherwise the status that it got. */
export type Outcome = 'yes' | 401 | 403 | 404;
export type Row = { readonly operation: Described; readonly cells: Record<Column, Record<Position, Outcome>> };

export const staffOperations = operations.filter(({ access }) => access === 'staff');

/** What each caller may do with an operation: its own example, sent by all of them, each to the same state. */
export async function rowOf(operation: Described, seed: RightsSeed): Promise<Row> {
  const status = await statusFor(operation, seed);
  const cells = {} as Row['cells'];
  for (const column of columns) {
    cells[column] = {} as Record<Position, Outcome>;
    for (const position of allPositions) {
      const reached = await send(operation, { column, position }, () => seed.reset(versionOf(operation), status));
      cells[column][position] = outcomeOf(reached, operation);
    }
  }
  return { operation, cells };
}

type By = { readonly column: Column; readonly position: Position };

/** The status of the petition in which the example succeeds for somebody; operations without a petition ignore it. */
async function statusFor(operation: Described, seed: RightsSeed): Promise<(typeof statuses)[number]> {
  for (const status of statuses) {
    for (const column of ['head', 'officer', 'admin'] as const) {
      const reset = () => seed.reset(versionOf(operation), status);
      if ((await send(operation, { column, position: 'own' }, reset)) < 300) return status;
    }
  }
  return 'submitted';
}

async function send(operation: Described, { column, position }: By, reset: () => Promise<void>): Promise<number> {
  await reset();
  const { params, query, headers, body } = operation.example().request;
  const spec: HttpFunction = functionOf(operation.function);
  const event = httpEvent({
    routeKey: `${operation.method} ${operation.path}`,
    ...(params !== undefined && { params: texts(params) }),
    ...(query !== undefined && { query: texts(query) }),
    ...(headers !== undefined && { headers: texts(headers) }),
    ...(body !== undefined && { body }),
    claims: staffClaims(column === 'none' ? 'visitor' : column, positions[position]),
  });
  const { statusCode = 0 } = (await httpHandler(operation.function, spec)(event, lambdaContext())) ?? {};
  return statusCode;
}

function functionOf(name: string): HttpFunction {
  const found = Object.entries(functions).find(([known]) => known === name)?.[1];
  if (found?.kind !== 'http') throw new Error(`${name} answers no requests`);
  return found;
}

function outcomeOf(status: number, { id }: Described): Outcome {
  if (status === 401 || status === 403 || status === 404) return status;
  if (status >= 500 || status === 400) {
    throw new Error(`${id} got ${status}: let its example and test/support/rights/seed.ts fit each other.`);
  }
  return 'yes';
}

const versionOf = (operation: Described): number | undefined => {
  const { body } = operation.example().request;
  const version: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'version') : undefined;
  return typeof version === 'number' ? version : undefined;
};

const texts = (record: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
