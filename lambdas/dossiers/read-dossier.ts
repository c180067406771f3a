import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { pick } from '../platform/refusals.ts';
import { StaffDossier } from './answers.ts';
import { dossiers } from './config.ts';
import { DossierInput } from './contract.ts';
import { refusals } from './refusals.ts';
import { DOSSIER, dossierSample } from './samples.ts';
import { findForStaff } from './staff-access.ts';
import type { DossierStore } from './store.ts';
import { viewOf } from './view.ts';

type Deps = {
  readonly dossiers: Pick<DossierStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

/** `GET /v1/staff/dossiers/{code}`: the facts, how they changed, and what was done about a delay. */
export const readDossier = staffOperation({
  route: {
    id: 'dossiers.read',
    method: 'GET',
    path: '/v1/staff/dossiers/{code}',
    summary: 'Read a dossier and how its facts changed',
  },
  input: DossierInput,
  answers: { 200: StaffDossier },
  refuses: pick(refusals, 'dossier.notFound'),
  example: () => ({ request: { params: { code: DOSSIER } }, answers: { 200: dossierSample } }),
  wire: (): Deps => ({ dossiers: dossiers(), directory: directory(), calendar: vietnamCalendar() }),
  run: read,
});

async function read(deps: Deps, request: StaffRequest<typeof DossierInput>) {
  const dossier = await findForStaff(deps, request);
  if (isRefusal(dossier)) return dossier;
  const { caller, now } = request;
  return reply(200, viewOf(dossier, { caller, now, tree: await deps.directory.tree(now), calendar: deps.calendar }));
}
