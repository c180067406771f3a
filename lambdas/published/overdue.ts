import { isRefusal } from '../kernel/refusal.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { OverdueList } from './answers.ts';
import { OverdueInput } from './contract.ts';
import { CACHED } from './list.ts';
import { type OverdueDeps, overdueRows, wireOverdue } from './overdue-rows.ts';
import { refusals } from './refusals.ts';
import { aLicence, anOverdue } from './samples.ts';

/** `GET /v1/public/overdue`: what agencies have not answered or published in time, the longest overdue first. */
export const listOverdue = operation({
  route: { id: 'published.overdue', method: 'GET', path: '/v1/public/overdue', summary: 'List what is overdue' },
  input: OverdueInput,
  answers: { 200: OverdueList },
  refuses: pick(refusals, 'published.agencyUnknown'),
  example: () => ({
    request: { query: { agency: 'H44.100', limit: 50 } },
    answers: {
      200: {
        items: [anOverdue],
        asOf: '2026-12-17',
        licence: aLicence,
      },
    },
  }),
  wire: wireOverdue,
  run: overdue,
});

async function overdue(deps: OverdueDeps, { query, now }: Request<typeof OverdueInput>) {
  const { agency, limit, cursor } = query;
  const rows = await overdueRows(deps, { agency }, { limit, after: cursor?.at, now });
  if (isRefusal(rows)) return rows;
  return reply(200, { ...rows, ...(deps.licence && { licence: deps.licence }) }, CACHED);
}
