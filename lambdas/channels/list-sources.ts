import { directory } from '../directory/config.ts';
import { mayReview } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { hasRole } from '../kernel/caller.ts';
import { refuse } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { heard, rootAgency } from './config.ts';
import type { HeardStore } from './heard.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { heardSample, kioskSample } from './samples.ts';
import { SourceList } from './source-answers.ts';
import { ListSourcesInput } from './source-contract.ts';
import type { SourceRecords } from './source-records.ts';

type Deps = {
  readonly records: Pick<SourceRecords, 'list'>;
  readonly heard: Pick<HeardStore, 'of'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly root: string;
};

/** More than thirty for each agency of a province: all are read before those out of scope are left out. */
const MAX_LISTED = 5_000;

/**
 * `GET /v1/staff/sources`: the gateways, kiosks and systems that are connected, and when each was last heard of, for
 * administrators and auditors: of their agency and those below it. Gateways of messages belong to the root.
 */
export const listSources = staffOperation({
  route: {
    id: 'channels.sources',
    method: 'GET',
    path: '/v1/staff/sources',
    summary: 'List gateways, kiosks and systems, and when each was last heard of',
  },
  input: ListSourcesInput,
  answers: { 200: SourceList },
  refuses: pick(refusals, 'source.unknown'),
  example: () => ({
    request: { query: { agency: kioskSample.agency } },
    answers: { 200: { items: [{ ...kioskSample, ...heardSample }], isMore: false } },
  }),
  wire: (): Deps => ({ records: records(), heard: heard(), directory: directory(), root: rootAgency() }),
  run: list,
});

async function list(deps: Deps, { caller, query, now }: StaffRequest<typeof ListSourcesInput>) {
  if (!hasRole(caller, 'admin', 'auditor')) return refuse('caller.forbidden');
  const { agency: asked = caller.agency } = query;
  const tree = await deps.directory.tree(now);
  if (tree.last(asked) === undefined || !mayReview(caller, asked, tree)) return refuse('source.unknown');

  const { rows, isMore } = await deps.records.list(MAX_LISTED);
  const isBelow = (agency: string) => agency === asked || tree.superiors(agency).includes(asked);
  const shown = rows.filter(({ agency = deps.root }) => isBelow(agency) && mayReview(caller, agency, tree));
  const heardOf = await deps.heard.of(shown.map(({ id }) => id));
  return reply(200, { items: shown.map((row) => ({ ...row, ...heardOf.get(row.id) })), isMore });
}
