import { directory } from '../../directory/config.ts';
import { maySee } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { hasRole } from '../../kernel/caller.ts';
import { refuse } from '../../kernel/refusal.ts';
import { addDays, type Instant, instantAt, type LocalDate } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { cursorOf } from '../../platform/page.ts';
import { pick } from '../../platform/refusals.ts';
import { petitions } from '../config.ts';
import { refusals } from '../refusals.ts';
import { listedAgencies } from '../staff/listing/lists.ts';
import type { PetitionStore } from '../store.ts';
import { AccessList } from './answers.ts';
import { accesses } from './config.ts';
import { ListAccessesInput } from './contract.ts';
import { latestOf } from './latest.ts';
import { accessSample } from './samples.ts';
import type { AccessStore } from './store.ts';
import { accessView } from './view.ts';

type Deps = {
  readonly accesses: Pick<AccessStore, 'of' | 'by'>;
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};
type ListRequest = StaffRequest<typeof ListAccessesInput>;

const CONCURRENCY = 16;

/** `GET /v1/staff/contactAccesses`: who opened the contacts of senders at an agency, when and why; the latest first. */
export const listAccesses = staffOperation({
  route: {
    id: 'petitions.accesses',
    method: 'GET',
    path: '/v1/staff/contactAccesses',
    summary: 'List who opened the contacts of senders, when and why',
  },
  input: ListAccessesInput,
  answers: { 200: AccessList },
  refuses: pick(refusals, 'petition.notFound'),
  example: () => ({
    request: { query: { agency: 'H44.100', from: '2026-11-01', to: '2026-11-30', limit: 50 } },
    answers: { 200: { items: [accessSample()] } },
  }),
  wire: (): Deps => ({ accesses: accesses(), petitions: petitions(), directory: directory() }),
  run: list,
});

async function list(deps: Deps, { caller, query, now }: ListRequest) {
  if (!hasRole(caller, 'head', 'leader', 'auditor')) return refuse('caller.forbidden');
  const { agency = caller.agency, below, person, limit } = query;
  const tree = await deps.directory.tree(now);
  if (tree.last(agency) === undefined || !maySee(caller, agency, tree)) return refuse('petition.notFound');

  const { agencies, leftOut } = listedAgencies(tree, agency, below !== undefined);
  const seen = agencies.filter((code) => maySee(caller, code, tree));
  const { of, by } = deps.accesses;
  const read: typeof of = person === undefined ? of : (code, window, most) => by(code, person, window, most);
  const { rows, isMore } = await latestOf(seen, read, { window: windowOf(query), limit });

  const codes = [...new Set(rows.map(({ code }) => code))];
  const found = await mapConcurrent(codes, { concurrency: CONCURRENCY }, deps.petitions.find);
  const petitions = new Map(codes.map((code, at) => [code, found[at]]));
  const last = isMore ? rows.at(-1) : undefined;
  return reply(200, {
    items: rows.map((row) => accessView(row, petitions.get(row.code), { caller, tree })),
    ...(last && { next: cursorOf({ entry: last.entry }) }),
    ...(leftOut > 0 && { agenciesLeftOut: leftOut }),
  });
}

function windowOf({ from, to, cursor }: ListRequest['query']) {
  return {
    ...(from !== undefined && { from: instantAt(from, '00:00') }),
    ...(to !== undefined && { to: lastInstantOf(to) }),
    after: cursor?.entry,
  };
}

const lastInstantOf = (day: LocalDate): Instant =>
  new Date(Date.parse(instantAt(addDays(day, 1), '00:00')) - 1).toISOString();
