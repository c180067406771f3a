import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { countWorkingDays } from '../calendar/working-days.ts';
import { directory, rootAgency } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';
import { addDays, type Instant, localDateOf } from '../kernel/time.ts';
import { dataLicence, type Licence } from '../platform/data-licence.ts';
import { cursorOf } from '../platform/page.ts';
import { published } from './config.ts';
import { namesIn } from './list.ts';
import type { PublishedStore } from './store.ts';

export type OverdueDeps = {
  readonly published: Pick<PublishedStore, 'dueBy'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
  readonly root: string;
  readonly licence: Licence | undefined;
};

export const wireOverdue = (): OverdueDeps => ({
  ...{ published: published(), directory: directory(), calendar: vietnamCalendar() },
  ...{ root: rootAgency(), licence: dataLicence() },
});

type Options = { readonly limit: number; readonly after: string | undefined; readonly now: Instant };

/** One page of what is overdue at an agency and below it, in every form in which it is published. */
export async function overdueRows(
  { published, directory, calendar, root }: Omit<OverdueDeps, 'licence'>,
  { agency = root }: { readonly agency?: string | undefined },
  { limit, after, now }: Options,
) {
  const tree = await directory.tree(now);
  if (tree.last(agency) === undefined) return refuse('published.agencyUnknown');
  const today = localDateOf(now);
  const nameOf = namesIn(tree);
  const { rows, next } = await published.dueBy(agency, addDays(today, -1), limit, after);
  const items = rows.map(({ agency, matter, stage, dueOn }) => ({
    ...{ agency, agencyName: nameOf(agency), ...(matter && { matter }) },
    ...{ stage, dueOn, workingDaysLate: countWorkingDays(calendar, dueOn, today) },
  }));
  return { items, ...(next !== undefined && { next: cursorOf({ at: next }) }), asOf: today };
}

export type OverdueRows = Exclude<Awaited<ReturnType<typeof overdueRows>>, Refusal>;
