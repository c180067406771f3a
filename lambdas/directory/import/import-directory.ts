import { type Caller, hasRole } from '../../kernel/caller.ts';
import type { Recorded } from '../../kernel/record.ts';
import { refuse } from '../../kernel/refusal.ts';
import { localDateOf, systemClock } from '../../kernel/time.ts';
import { sha256 } from '../../platform/hmac.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { directory, rootAgency } from '../config.ts';
import type { Agency } from '../domain/tree.ts';
import { procedures } from '../procedures/config.ts';
import { records } from '../records.ts';
import { ImportAnswer } from './answers.ts';
import { ImportInput, type ImportKind, MAX_IMPORT_BYTES } from './contract.ts';
import { changesText } from './domain/plan.ts';
import { type ImportDeps, type Prepared, type PrepareRequest, prepareAgencies, preparePeople } from './prepare.ts';
import { prepareProcedures } from './prepare-procedures.ts';
import { importRefusals } from './refusals.ts';
import { samplePreview, sampleRows } from './samples.ts';
import { showChanges, showProblems } from './show.ts';
import { writeGroups } from './write-groups.ts';

/**
 * `POST /v1/staff/imports`: agencies, people or procedures from the rows of a sheet. A preview names every wrong cell and what would
 * change, and writes nothing. Applying writes exactly what was previewed, parents first; what a broken run has written is
 * unchanged in the next one, which writes the rest.
 */
export const importDirectory = staffOperation({
  route: {
    id: 'directory.import',
    method: 'POST',
    path: '/v1/staff/imports',
    summary: 'Preview or apply a sheet of agencies, people or procedures (a body of up to 3 MiB)',
  },
  input: ImportInput,
  answers: { 200: ImportAnswer },
  refuses: importRefusals,
  maxBodyBytes: MAX_IMPORT_BYTES,
  example: () => ({
    request: { body: { kind: 'agencies', rows: sampleRows, mode: 'preview' } },
    answers: { 200: samplePreview },
  }),
  wire: () => ({
    ...{ directory: directory(), records: records(), procedures: procedures() },
    ...{ root: rootAgency(), clock: systemClock },
  }),
  run: importRows,
});

const prepare: Readonly<Record<ImportKind, (deps: ImportDeps, request: PrepareRequest) => Promise<Prepared>>> = {
  agencies: prepareAgencies,
  people: preparePeople,
  procedures: prepareProcedures,
};

async function importRows(deps: ImportDeps, { caller, body, now }: StaffRequest<typeof ImportInput>) {
  if (!hasRole(caller, 'admin')) return refuse('caller.forbidden');

  const recorded = await deps.records.agencies();
  if (!isOfDirectory(caller, deps.root, recorded)) return refuse('caller.forbidden');

  const { kind, rows, mode, why } = body;
  const by = { at: now, by: caller.id, byName: caller.name, ...(why !== undefined && { why }) };
  const { plan, groups, columns } = await prepare[kind](deps, { rows, recorded, caller, today: localDateOf(now), by });
  const problems = showProblems(plan.problems);
  const digest = sha256(`${kind}\n${changesText(plan.changes)}`);
  const counts = {
    new: plan.changes.filter(({ before }) => before === undefined).length,
    changed: plan.changes.filter(({ before }) => before !== undefined).length,
    unchanged: plan.unchanged,
    bad: plan.problems.length,
  };
  const shown = { counts, changes: showChanges(plan.changes, columns), problems };
  if (mode === 'preview') {
    const isReady = plan.problems.length === 0 && plan.changes.length > 0;
    return reply(200, { mode, ...shown, ...(isReady && { digest }) });
  }

  if (plan.problems.length > 0) return refuse('import.badCells', { problems, bad: counts.bad });
  if (plan.changes.length > 0 && digest !== body.digest) return refuse('import.changed');
  const { written, isOutrun, remaining } = await writeGroups(groups, { startedAt: now, clock: deps.clock });
  if (isOutrun) return refuse('import.changed', { written });
  const rest = plan.changes.filter((change) => remaining.has(change.key));
  return reply(200, {
    ...{ mode, ...shown, written },
    ...(rest.length > 0 && { digest: sha256(`${kind}\n${changesText(rest)}`) }),
  });
}

/** The administrator of the root may fill an empty directory; any other agency has to be in it. */
const isOfDirectory = ({ agency }: Caller, root: string, recorded: readonly Recorded<Agency>[]): boolean =>
  agency === root || recorded.some(({ value }) => value.code === agency);
