import { maySee } from '../directory/domain/access.ts';
import { scopeOf } from '../directory/domain/scope.ts';
import { refuse } from '../kernel/refusal.ts';
import { localDateOf } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { cursorOf } from '../platform/page.ts';
import { pick } from '../platform/refusals.ts';
import { type FindingDeps, wireFindings } from './act.ts';
import { FindingList } from './answers.ts';
import { ListFindingsInput } from './contract.ts';
import { isOverdue } from './domain/due.ts';
import type { FindingRow } from './domain/finding.ts';
import { byUrgency, positionOf } from './domain/order.ts';
import { summaryOf } from './domain/summary.ts';
import { refusals } from './refusals.ts';
import { listedSample } from './samples.ts';
import { listedFinding } from './view.ts';

/** More than a province has, with those that have ended. */
const MAX_AGENCIES = 600;
const CONCURRENCY = 16;

/** `GET /v1/staff/findings`: the findings of an agency, on request with those below it, and how many are remedied. */
export const listFindings = staffOperation({
  route: {
    id: 'findings.list',
    method: 'GET',
    path: '/v1/staff/findings',
    summary: 'List what inspections, audits and reviews found, and what was done about it',
  },
  input: ListFindingsInput,
  answers: { 200: FindingList },
  refuses: pick(refusals, 'finding.notFound'),
  example: () => ({
    request: { query: { agency: 'H44.100', below: '1', limit: 20 } },
    answers: { 200: listedSample() },
  }),
  wire: wireFindings,
  run: list,
});

async function list(deps: FindingDeps, { caller, query, now }: StaffRequest<typeof ListFindingsInput>) {
  const { agency = caller.agency, below, state, limit, cursor } = query;
  const tree = await deps.directory.tree(now);
  if (tree.last(agency) === undefined || !maySee(caller, agency, tree)) return refuse('finding.notFound');

  const codes = scopeOf(tree, agency, below !== undefined).filter((code) => maySee(caller, code, tree));
  const rows = (
    await mapConcurrent(codes.slice(0, MAX_AGENCIES), { concurrency: CONCURRENCY }, deps.findings.rowsOf)
  ).flat();
  const today = localDateOf(now);
  const isWanted = (row: FindingRow) =>
    state === undefined || (state === 'overdue' ? isOverdue(row, today) : row.state === state);
  const positions = rows.filter(isWanted).map(positionOf).sort(byUrgency);
  const rest = positions.filter((position) => cursor === undefined || byUrgency(cursor, position) < 0);
  const page = rest.slice(0, limit);

  const found = new Map((await deps.findings.findMany(page.map(({ id }) => id))).map((one) => [one.id, one]));
  const reader = { caller, now, tree, calendar: deps.calendar };
  const last = rest.length > limit ? page.at(-1) : undefined;
  return reply(200, {
    summary: { ...summaryOf(rows, today), agenciesLeftOut: Math.max(0, codes.length - MAX_AGENCIES) },
    items: page
      .flatMap(({ id }) => found.get(id) ?? [])
      // The index may be a moment behind: an entry has moved meanwhile.
      .filter((finding) => codes.includes(finding.agency) && isWanted(finding))
      .map((finding) => listedFinding(finding, reader)),
    ...(last && { next: cursorOf(last) }),
  });
}
