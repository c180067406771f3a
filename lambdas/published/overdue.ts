import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import { directory, rootAgency } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { refuse } from '../kernel/refusal.ts';
import { addDays, localDateOf } from '../kernel/time.ts';
import { dataLicence, type Licence } from '../platform/data-licence.ts';
import { operation, type Request, reply } from '../platform/operation.ts';
import { cursorOf } from '../platform/page.ts';
import { pick } from '../platform/refusals.ts';
import { OverdueList } from './answers.ts';
import { published } from './config.ts';
import { OverdueInput } from './contract.ts';
import { CACHED, namesIn } from './list.ts';
import { refusals } from './refusals.ts';
import { aLicence, anOverdue } from './samples.ts';
import type { PublishedStore } from './store.ts';

type Deps = {
  readonly published: Pick<PublishedStore, 'dueBy'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
  readonly root: string;
  readonly licence: Licence | undefined;
};

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
  wire: (): Deps => ({
    ...{ published: published(), directory: directory(), calendar: vietnamCalendar() },
    ...{ root: rootAgency(), licence: dataLicence() },
  }),
  run: overdue,
});

async function overdue(
  { published, directory, calendar, root, licence }: Deps,
  { query, now }: Request<typeof OverdueInput>,
) {
  const { agency = root, limit, cursor } = query;
  const tree = await directory.tree(now);
  if (tree.last(agency) === undefined) return refuse('published.agencyUnknown');
  const today = localDateOf(now);
  const nameOf = namesIn(tree);
  const { rows, next } = await published.dueBy(agency, addDays(today, -1), limit, cursor?.at);
  const items = rows.map(({ agency, matter, stage, dueOn }) => ({
    ...{ agency, agencyName: nameOf(agency), ...(matter && { matter }) },
    ...{ stage, dueOn, workingDaysLate: countWorkingDays(calendar, dueOn, today) },
  }));
  const body = {
    ...{ items, ...(next !== undefined && { next: cursorOf({ at: next }) }), asOf: today },
    ...(licence && { licence }),
  };
  return reply(200, body, CACHED);
}
