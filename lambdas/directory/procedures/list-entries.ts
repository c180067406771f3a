import { changesOf, type Recorded } from '../../kernel/record.ts';
import { refuse } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { cursorOf } from '../../platform/page.ts';
import { pick } from '../../platform/refusals.ts';
import { directory } from '../config.ts';
import { mayReview } from '../domain/access.ts';
import { refusals } from '../refusals.ts';
import type { DirectoryStore } from '../store.ts';
import { ProcedureRecordList } from './answers.ts';
import { procedures } from './config.ts';
import { ListEntriesInput } from './contract.ts';
import { entryOf, type Procedure } from './domain/procedure.ts';
import { sampleProcedure } from './samples.ts';
import type { ProcedureStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly procedures: Pick<ProcedureStore, 'of'> };

/** `GET /v1/staff/procedures`: everything that an agency has entered, also what is not valid today, with its history. */
export const listEntries = staffOperation({
  route: {
    id: 'directory.procedureEntries',
    method: 'GET',
    path: '/v1/staff/procedures',
    summary: 'List the procedures that an agency has entered, with their changes',
  },
  input: ListEntriesInput,
  answers: { 200: ProcedureRecordList },
  refuses: pick(refusals, 'agency.notFound'),
  example: () => ({
    request: { query: { agency: sampleProcedure.agency, code: sampleProcedure.code, limit: 20 } },
    answers: {
      200: {
        items: [
          {
            ...{ ...sampleProcedure, version: 1 },
            changes: [{ at: '2026-11-21T08:15:30.000Z', by: 'le-van-binh', byName: 'Lê Văn Bình', version: 1 }],
          },
        ],
      },
    },
  }),
  wire: (): Deps => ({ directory: directory(), procedures: procedures() }),
  run: list,
});

async function list(deps: Deps, { caller, query, now }: StaffRequest<typeof ListEntriesInput>) {
  const { agency = caller.agency, code, limit, cursor } = query;
  const tree = await deps.directory.tree(now);
  if (tree.last(agency) === undefined || !mayReview(caller, agency, tree)) return refuse('agency.notFound');

  const rest = (await deps.procedures.of(agency)).filter(
    ({ value }) =>
      (code === undefined || value.code === code) && (cursor === undefined || entryOf(value) > cursor.entry),
  );
  const shown = rest.slice(0, limit);
  const last = rest.length > limit ? shown.at(-1) : undefined;
  return reply(200, {
    items: shown.map(viewOf),
    ...(last !== undefined && { next: cursorOf({ entry: entryOf(last.value) }) }),
  });
}

const viewOf = (entry: Recorded<Procedure>) => ({
  ...{ ...entry.value, version: entry.version },
  changes: changesOf(entry).map(({ after: _, ...change }) => change),
});
