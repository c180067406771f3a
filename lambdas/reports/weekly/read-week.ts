import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { maySee } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { petitions } from '../../petitions/config.ts';
import { mayRead } from '../../petitions/domain/moves/allowed.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { readPeriod } from '../../scores/domain/period.ts';
import { WeeklyReview } from '../answers.ts';
import { WeekInput } from '../contract.ts';
import { stateLabels, stateOf } from '../domain/reminders/state.ts';
import type { LateCase } from '../domain/weekly/review.ts';
import { weekBefore } from '../domain/weekly/week.ts';
import { refusals } from '../refusals.ts';
import { reminders } from '../reminders/config.ts';
import type { ReminderStore } from '../reminders/reminder-store.ts';
import { weeklyReviewSample } from '../samples.ts';
import { weeks } from './config.ts';
import type { WeekStore } from './week-store.ts';

type Deps = {
  readonly weeks: Pick<WeekStore, 'list'>;
  readonly reminders: Pick<ReminderStore, 'list'>;
  readonly calendar: Calendar;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly petitions: Pick<PetitionStore, 'find'>;
};

const CONCURRENCY = 16;

/** `GET /v1/staff/weeklyReview`: what was late at the end of a week and which agencies are slow, in the caller's scope. */
export const readWeeklyReview = staffOperation({
  route: {
    id: 'reports.week',
    method: 'GET',
    path: '/v1/staff/weeklyReview',
    summary: 'Read what was late at the end of a week and which agencies answer slowly',
  },
  input: WeekInput,
  answers: { 200: WeeklyReview },
  refuses: pick(refusals, 'report.notFound'),
  example: () => ({
    request: { query: { agency: 'H44.100', week: '2026-W50' } },
    answers: { 200: weeklyReviewSample },
  }),
  wire: (): Deps => ({
    ...{ weeks: weeks(), reminders: reminders(), directory: directory(), petitions: petitions() },
    calendar: vietnamCalendar(),
  }),
  run: read,
});

async function read(deps: Deps, { caller, query, now }: StaffRequest<typeof WeekInput>) {
  const { weeks, directory, petitions } = deps;
  const { agency = caller.agency, week = weekBefore(localDateOf(now)).id } = query;
  const tree = await directory.tree(now);
  const period = readPeriod(week);
  if (period === undefined || !maySee(caller, agency, tree)) return refuse('report.notFound');

  const scope = new Set([agency, ...tree.within(agency)]);
  const rows = await weeks.list(week);
  const mayReadNow = async ({ code }: LateCase) => {
    const petition = await petitions.find(code);
    return petition !== undefined && maySee(caller, petition.agency, tree) && mayRead(caller, petition, tree);
  };
  const own = rows.find((row) => row.agency === agency);
  const late = await readable(own?.late ?? [], mayReadNow);
  const lateStages = await readable(own?.lateStages ?? [], mayReadNow);
  const reminderOf = await remindersOf(deps, week, now);
  const items = rows
    .filter((row) => scope.has(row.agency) && maySee(caller, row.agency, tree))
    .map(({ week: _, late: __, lateStages: ___, restrictedLate: ____, ...row }) => ({
      ...row,
      ...(row.agency === agency && { late, lateStages }),
      reminder: reminderOf(row.agency),
    }));
  return reply(200, { week: period, items });
}

/** Who was reminded of this week, who answered, and who is silent. */
async function remindersOf({ reminders, calendar }: Deps, week: string, now: Instant) {
  const byAgency = new Map((await reminders.list(week)).map((reminder) => [reminder.agency, reminder]));
  return (agency: string) => {
    const state = stateOf(byAgency.get(agency), now, calendar);
    return { ...state, label: stateLabels[state.state] };
  };
}

/** What was locked or passed on since the review is listed to nobody who may not open it now. */
async function readable<Late extends LateCase>(late: readonly Late[], mayReadNow: (one: LateCase) => Promise<boolean>) {
  const listed = await mapConcurrent(late, { concurrency: CONCURRENCY }, async (one) =>
    (await mayReadNow(one)) ? [one] : [],
  );
  return listed.flat();
}
