import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { directory } from '../directory/config.ts';
import { maySee } from '../directory/domain/access.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { addDays, type LocalDate, localDateOf } from '../kernel/time.ts';
import { reply, type StaffRequest, staffOperation } from '../platform/operation.ts';
import { cursorOf } from '../platform/page.ts';
import { pick } from '../platform/refusals.ts';
import { DossierList } from './answers.ts';
import { dossiers } from './config.ts';
import { ListDossiersInput, type views } from './contract.ts';
import type { Outcome } from './domain/outcome.ts';
import { DAYS_SOON } from './domain/standing.ts';
import { refusals } from './refusals.ts';
import { listedSample } from './samples.ts';
import type { DossierStore } from './store.ts';
import { listed } from './view.ts';

type Deps = {
  readonly dossiers: Pick<DossierStore, 'open'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

/** `GET /v1/staff/dossiers`: the open dossiers of one agency, the most urgent first. */
export const listDossiers = staffOperation({
  route: {
    id: 'dossiers.list',
    method: 'GET',
    path: '/v1/staff/dossiers',
    summary: 'List the open dossiers of an agency',
  },
  input: ListDossiersInput,
  answers: { 200: DossierList },
  refuses: pick(refusals, 'dossier.notFound'),
  example: () => ({
    request: { query: { agency: 'H44.100', view: 'overdue', limit: 50 } },
    answers: { 200: { items: [listedSample] } },
  }),
  wire: (): Deps => ({ dossiers: dossiers(), directory: directory(), calendar: vietnamCalendar() }),
  run: list,
});

async function list(
  { dossiers, directory, calendar }: Deps,
  { caller, query, now }: StaffRequest<typeof ListDossiersInput>,
) {
  const { agency = caller.agency, view, limit, cursor } = query;
  if (!maySee(caller, agency, await directory.tree(now))) return refuse('dossier.notFound');

  const today = localDateOf(now);
  const upTo = lastDueIn(view, today, calendar);
  // The index holds the due day as it was reported: supplements only move it to a later one.
  const { rows, next } = await dossiers.open(agency, { limit, upTo, after: cursor });
  const items = rows
    .filter(({ isSetAside }) => !isSetAside)
    .map((row) => listed(row, today, calendar))
    .filter(({ outcome, dueOn }) => isIn(view, { outcome, dueOn, upTo }));
  return reply(200, { items, ...(next && { next: cursorOf(next) }) });
}

type View = (typeof views)[number];

function lastDueIn(view: View, today: LocalDate, calendar: Calendar): LocalDate | undefined {
  if (view === 'open') return undefined;
  return view === 'overdue' ? addDays(today, -1) : addWorkingDays(calendar, today, DAYS_SOON).on;
}

type Row = {
  readonly outcome: Outcome | undefined;
  readonly dueOn: LocalDate | undefined;
  readonly upTo: LocalDate | undefined;
};

function isIn(view: View, { outcome, dueOn, upTo }: Row): boolean {
  if (view === 'open') return true;
  if (view === 'overdue') return outcome === 'overdue';
  return outcome === 'inTime' && dueOn !== undefined && upTo !== undefined && dueOn <= upTo;
}
