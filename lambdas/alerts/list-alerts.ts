import { directory } from '../directory/config.ts';
import { maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { type Caller, hasRole } from '../kernel/caller.ts';
import { refuse } from '../kernel/refusal.ts';
import { addDays, type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { AlertList } from './answers.ts';
import { alerts } from './config.ts';
import { ListAlertsInput } from './contract.ts';
import { summaryOf } from './domain/alert.ts';
import { refusals } from './refusals.ts';
import { alertSample } from './samples.ts';
import type { AlertStore } from './store.ts';

type Deps = {
  readonly alerts: Pick<AlertStore, 'digests'>;
  readonly directory: Pick<DirectoryStore, 'tree' | 'people'>;
};

/** A month of one person, newest first. */
const DAYS = 31;
const CONCURRENCY = 16;

/** `GET /v1/staff/alerts`: the digests of the caller; with an agency, whether its people acknowledged those of a day. */
export const listAlerts = staffOperation({
  route: {
    id: 'alerts.list',
    method: 'GET',
    path: '/v1/staff/alerts',
    summary: 'List the digests of the caller, or those of an agency on a day',
  },
  input: ListAlertsInput,
  answers: { 200: AlertList },
  refuses: pick(refusals, 'alert.agencyNotFound'),
  example: () => {
    const { cases: _, ...summary } = alertSample;
    return {
      request: { query: { agency: 'H44.100', day: '2026-12-09' } },
      answers: { 200: { items: [{ ...summary, agency: 'H44.100' }] } },
    };
  },
  wire: (): Deps => ({ alerts: alerts(), directory: directory() }),
  run: list,
});

async function list(deps: Deps, { caller, query, now }: StaffRequest<typeof ListAlertsInput>) {
  const { agency, day = localDateOf(now) } = query;
  if (agency === undefined) return reply(200, { items: await ownDigests(deps, caller, day) });

  if (!maySee(caller, agency, await deps.directory.tree(now))) return refuse('alert.agencyNotFound');
  if (!hasRole(caller, 'head', 'leader', 'auditor')) return refuse('caller.forbidden');
  return reply(200, { items: await digestsOf(deps, agency, { day, now }) });
}

async function ownDigests({ alerts }: Deps, { id }: Caller, day: LocalDate) {
  const digests = await alerts.digests(id, addDays(day, 1 - DAYS), day);
  return digests.toReversed().map((digest) => ({ ...summaryOf(digest), cases: digest.cases }));
}

type OnDay = { readonly day: LocalDate; readonly now: Instant };

async function digestsOf({ alerts, directory }: Deps, agency: string, { day, now }: OnDay) {
  const people = await directory.people(agency, now);
  const digests = await mapConcurrent(people, { concurrency: CONCURRENCY }, ({ id }) => alerts.digests(id, day, day));
  return digests.flat().map((digest) => ({ ...summaryOf(digest), agency }));
}
