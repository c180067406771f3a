import { caseLink } from '../../alerts/config.ts';
import { mayOpen } from '../../alerts/domain/may-open.ts';
import { isOfficeTime } from '../../calendar/office-time.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory, rootAgency } from '../../directory/config.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { dossierCounts } from '../../dossiers/config.ts';
import type { CountStore } from '../../dossiers/count-store.ts';
import { findings } from '../../findings/config.ts';
import type { FindingStore } from '../../findings/store.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { outbox } from '../../messages/outbox.ts';
import { post } from '../../messages/store.ts';
import { petitions } from '../../petitions/config.ts';
import type { ListPosition, PetitionStore } from '../../petitions/store.ts';
import { job } from '../../platform/job.ts';
import { log } from '../../platform/log.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { Period } from '../../scores/domain/period.ts';
import type { PassedRow } from '../domain/weekly/forwarding.ts';
import { type ReviewedRow, reviewOf } from '../domain/weekly/review.ts';
import { slowMethod } from '../domain/weekly/slow.ts';
import { monthsOfReceipt, reviewedWeeks, weekBefore } from '../domain/weekly/week.ts';
import { reminders } from '../reminders/config.ts';
import { type NotifyDeps, notifyReminded } from '../reminders/notify-reminded.ts';
import { silentIn } from '../reminders/silent.ts';
import { weeks } from './config.ts';
import { overdueDossiers } from './overdue-dossiers.ts';
import { overdueFindings } from './overdue-findings.ts';
import type { ReviewRow, WeekStore } from './week-store.ts';
import { weeklyMessages } from './weekly-message.ts';

type Deps = NotifyDeps & {
  readonly petitions: Pick<PetitionStore, 'month' | 'inbox' | 'passedOn'>;
  readonly weeks: WeekStore;
  readonly counts: Pick<CountStore, 'between'>;
  readonly findings: Pick<FindingStore, 'rowsOf'>;
  readonly root: string;
  readonly caseLink: string;
};

const PAGE = 1_000;
const CONCURRENCY = 16;

/**
 * Every hour in office time: reviews the last weeks that have ended, as far as that is not done, newest first, and
 * notifies agencies of reminder letters. The row of the root agency is written last, so it says that all is done; what is
 * written or posted twice is harmless.
 */
export const reviewWeek = job({
  wire: (): Deps => ({
    ...{ petitions: petitions(), directory: directory(), calendar: vietnamCalendar() },
    ...{ weeks: weeks(), counts: dossierCounts(), findings: findings(), reminders: reminders(), outbox: outbox() },
    ...{ root: rootAgency(), caseLink: caseLink() },
  }),
  run: async (deps, now) => ({ ...(await review(deps, now)), reminded: await notifyReminded(deps, now) }),
});

async function review(deps: Deps, now: Instant) {
  const total = { made: 0, notified: 0 };
  if (!isOfficeTime(deps.calendar, now)) return total;
  for (const week of reviewedWeeks(localDateOf(now))) {
    if (await deps.weeks.find(week.id, deps.root)) continue;
    const { made, notified } = await reviewOne(deps, { week, now });
    total.made += made;
    total.notified += notified;
  }
  return total;
}

type Run = { readonly week: Period; readonly now: Instant };

async function reviewOne(deps: Deps, { week, now }: Run) {
  const tree = await deps.directory.tree(now);
  const rows = await rowsOf(deps, tree, { week, now });
  const isRoot = ({ agency }: ReviewRow) => agency === deps.root;
  await mapConcurrent(
    rows.filter((row) => !isRoot(row)),
    { concurrency: CONCURRENCY },
    (row) => deps.weeks.add(row),
  );
  // Of an earlier run that stopped, what it wrote is valid.
  const kept = [...(await deps.weeks.list(week.id)).filter((row) => !isRoot(row)), ...rows.filter(isRoot)];
  const notified = await notifyLeaders(deps, tree, { week, rows: kept, now });
  for (const row of rows.filter(isRoot)) await deps.weeks.add(row);
  const done = { made: rows.length, notified };
  log.info('WEEK_REVIEWED', {}, done);
  return done;
}

async function rowsOf({ petitions, calendar }: Deps, tree: Tree, { week, now }: Run): Promise<readonly ReviewRow[]> {
  const reviewed = await mapConcurrent(tree.all, { concurrency: CONCURRENCY }, async (agency) => {
    const rows: ReviewedRow[] = [];
    for (const month of monthsOfReceipt(week)) {
      rows.push(...(await allOf((after) => petitions.month(agency.code, month, { limit: PAGE, after }))));
    }
    const open = await allOf((after) => petitions.inbox(agency.code, { limit: PAGE, after }));
    return { agency, rows, open };
  });
  const passed: PassedRow[] = [];
  for (const month of monthsOfReceipt(week)) {
    passed.push(...(await allOf((after) => petitions.passedOn(month, { limit: PAGE, after }))));
  }
  const method = { id: slowMethod.id, version: slowMethod.version };
  return reviewOf({ all: reviewed, passed }, week, calendar).map((one) => ({ ...one, week: week.id, at: now, method }));
}

type Page<Row> = { readonly rows: readonly Row[]; readonly next?: ListPosition };

async function allOf<Row>(read: (after: ListPosition | undefined) => Promise<Page<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: ListPosition | undefined;
  do {
    const page = await read(after);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined);
  return rows;
}

type Notifying = Run & { readonly rows: readonly ReviewRow[] };

/** Each leader reads of the agencies in their scope. */
async function notifyLeaders(deps: Deps, tree: Tree, { week, rows, now }: Notifying): Promise<number> {
  const { directory, outbox, caseLink } = deps;
  const people = await mapConcurrent(tree.all, { concurrency: CONCURRENCY }, ({ code }) => directory.people(code, now));
  const leaders = people.flat().filter(({ role }) => role === 'leader');
  // Who is silent, and what is overdue now, is no news of a week that was missed.
  const isLast = week.id === weekBefore(localDateOf(now)).id;
  const silentAgencies = isLast ? await silentIn(deps, tree, now) : [];
  const overdue = isLast ? await overdueDossiers(deps, tree, now) : [];
  const unremedied = isLast ? await overdueFindings(deps, tree, now) : [];
  const messages = leaders.flatMap((leader) => {
    const inScope = rows.filter(({ agency }) => mayOpen(leader, { agency }, tree));
    const reviews = inScope.map((row) => ({ ...row, name: tree.last(row.agency)?.name ?? codeAsName(row) }));
    const silent = silentAgencies.filter(({ agency }) => mayOpen(leader, { agency }, tree));
    const dossiers = overdue.filter(({ agency }) => mayOpen(leader, { agency }, tree));
    const found = unremedied.filter(({ agency }) => mayOpen(leader, { agency }, tree));
    return weeklyMessages(leader, { week, at: now, reviews, silent, dossiers, findings: found, caseLink });
  });
  for (const message of messages) await post(outbox, message);
  return messages.length;
}

const codeAsName = ({ agency }: ReviewRow) => ({ vi: agency, en: agency });
