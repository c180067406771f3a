import { lastDayCovered } from '../../calendar/coverage.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory, rootAgency } from '../../directory/config.ts';
import { hasRole } from '../../kernel/caller.ts';
import { refuse } from '../../kernel/refusal.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { RecomputePreview } from '../answers-deadline.ts';
import { petitions } from '../config.ts';
import { PreviewRecomputeInput } from '../contract.ts';
import { type DeadlineChange, deadlineChange } from '../domain/moves/acts/recalculate.ts';
import { type OutdatedDeps, outdatedCodes } from '../outdated.ts';
import { CODE } from '../samples.ts';
import type { PetitionStore } from '../store.ts';

type Deps = OutdatedDeps & {
  readonly petitions: Pick<PetitionStore, 'inbox' | 'find'>;
  /** The code of the root agency. */
  readonly root: string;
};

/** What a person reads before deciding; the job has no such limit. */
const MAX_CHANGES = 100;
/** Ends well within the timeout of a request. What the job found right is not looked at again. */
const MAX_CHECKED = 1_000;

/** `GET /v1/staff/outdatedDeadlines`: what the job `recompute` would change now, without changing it. */
export const previewRecompute = staffOperation({
  route: {
    id: 'petitions.previewRecompute',
    method: 'GET',
    path: '/v1/staff/outdatedDeadlines',
    summary: 'Show which deadlines the present calendar would change',
  },
  input: PreviewRecomputeInput,
  answers: { 200: RecomputePreview },
  refuses: {},
  example: () => ({
    request: {},
    answers: {
      200: {
        calendar: { id: 'vn', version: '2026.3', until: '2027-12-31' },
        changes: [
          {
            code: CODE,
            agency: 'H44.100',
            from: { dueOn: '2027-02-18', provisional: true, calendarVersion: '2026.2' },
            to: { dueOn: '2027-02-19', provisional: false },
            daysOff: [{ on: '2027-02-11', why: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' } }],
            worked: [],
          },
        ],
        checked: 1,
        isComplete: true,
      },
    },
  }),
  wire: (): Deps => ({
    petitions: petitions(),
    directory: directory(),
    calendar: vietnamCalendar(),
    root: rootAgency(),
  }),
  run: preview,
});

async function preview({ root, ...deps }: Deps, { caller, now }: StaffRequest<typeof PreviewRecomputeInput>) {
  if (!hasRole(caller, 'admin') || caller.agency !== root) return refuse('caller.forbidden');

  const { id, version } = deps.calendar;
  const calendar = { id, version, until: lastDayCovered(deps.calendar) };
  const changes: DeadlineChange[] = [];
  let checked = 0;
  for await (const code of outdatedCodes(deps, now)) {
    if (checked === MAX_CHECKED || changes.length === MAX_CHANGES) {
      return reply(200, { calendar, changes, checked, isComplete: false });
    }
    checked += 1;
    const petition = await deps.petitions.find(code);
    const change = petition && deadlineChange(petition, { now, calendar: deps.calendar });
    if (change !== undefined) changes.push(change);
  }
  return reply(200, { calendar, changes, checked, isComplete: true });
}
