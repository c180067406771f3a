import { isSameJson } from '../../kernel/canonical-json.ts';
import type { Recorded } from '../../kernel/record.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type LocalDate, localDateOf } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { directory } from '../config.ts';
import { mayAdminister, maySee } from '../domain/access.ts';
import type { Tree } from '../domain/tree.ts';
import { refusals } from '../refusals.ts';
import type { DirectoryStore } from '../store.ts';
import { ProcedureAnswer } from './answers.ts';
import { procedures } from './config.ts';
import { PutProcedureInput } from './contract.ts';
import { isStatedAbove } from './domain/catalogue.ts';
import { MOST_ENTRIES, recordEntry } from './domain/entries.ts';
import { misdated, type Procedure } from './domain/procedure.ts';
import { sampleProcedure } from './samples.ts';
import type { ProcedureStore } from './store.ts';

type Deps = {
  readonly directory: Pick<DirectoryStore, 'freshTree'>;
  readonly procedures: Pick<ProcedureStore, 'of' | 'ofCode' | 'find' | 'put'>;
};

/** Agencies above one: a tree is about five levels deep. */
const CONCURRENCY = 6;

/**
 * `PUT /v1/staff/procedures/{code}`: adds or changes a procedure of an agency from one day on. For its administrators. A
 * change is undone by sending what was before, which the list of entries has.
 */
export const putProcedure = staffOperation({
  route: {
    id: 'directory.putProcedure',
    method: 'PUT',
    path: '/v1/staff/procedures/{code}',
    summary: 'Add or change an administrative procedure of an agency',
  },
  input: PutProcedureInput,
  answers: { 200: ProcedureAnswer },
  refuses: pick(
    refusals,
    'agency.notFound',
    'procedure.changed',
    'procedure.whyMissing',
    'procedure.statedAbove',
    'procedure.tooMany',
    'procedure.endsBeforeStart',
    'procedure.decisionAhead',
  ),
  example: () => {
    const { code, ...body } = sampleProcedure;
    return { request: { params: { code }, body }, answers: { 200: { code, ...body, version: 1 } } };
  },
  wire: (): Deps => ({ directory: directory(), procedures: procedures() }),
  run: put,
});

async function put(deps: Deps, { caller, params: { code }, body, now }: StaffRequest<typeof PutProcedureInput>) {
  const { why, version, ...fields } = body;
  const today = localDateOf(now);
  const tree = await deps.directory.freshTree(today);
  if (tree.find(fields.agency) === undefined) return refuse('agency.notFound');
  if (!mayAdminister(caller, fields.agency, tree)) {
    return refuse(maySee(caller, fields.agency, tree) ? 'caller.forbidden' : 'agency.notFound');
  }
  const procedure = { code, ...fields };
  const wrong = misdated(procedure, today);
  if (wrong !== undefined) return refuse(wrong);

  const former = await deps.procedures.find(procedure);
  // The same request again, or the first one whose answer was lost.
  if (former !== undefined && isSameJson(former.value, procedure)) return reply(200, viewOf(former));
  if (version !== undefined && version !== (former?.version ?? 0)) {
    return refuse('procedure.changed', { version: former?.version ?? 0 });
  }
  if (former !== undefined && why === undefined) return refuse('procedure.whyMissing');
  const unaddable = former === undefined ? await refusedNew(deps, procedure, { tree, today }) : undefined;
  if (unaddable !== undefined) return unaddable;

  const by = { at: now, by: caller.id, byName: caller.name, ...(why !== undefined && { why }) };
  const history = recordEntry(former, by);
  if ((await deps.procedures.put(procedure, history)) === 'written') {
    return reply(200, viewOf({ value: procedure, version: history.version }));
  }
  const current = await deps.procedures.find(procedure);
  if (current !== undefined && isSameJson(current.value, procedure)) return reply(200, viewOf(current));
  return refuse('procedure.changed', { version: current?.version ?? 0 });
}

type Place = { readonly tree: Tree; readonly today: LocalDate };

/** Why an entry cannot be added; one that is there already can be changed, and ended, all the same. */
async function refusedNew({ procedures }: Deps, procedure: Procedure, { tree, today }: Place) {
  const { agency, code } = procedure;
  const above = await mapConcurrent(tree.ancestors(agency), { concurrency: CONCURRENCY }, (one) =>
    procedures.ofCode(one, code),
  );
  if (isStatedAbove(procedure, above.flat(), today)) return refuse('procedure.statedAbove');
  const isFull = (await procedures.of(agency)).length >= MOST_ENTRIES;
  return isFull ? refuse('procedure.tooMany', { most: MOST_ENTRIES }) : undefined;
}

const viewOf = ({ value, version }: Pick<Recorded<Procedure>, 'value' | 'version'>) => ({ ...value, version });
