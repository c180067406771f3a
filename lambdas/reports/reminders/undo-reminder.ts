import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { petitions } from '../../petitions/config.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { undoLetter } from '../domain/reminders/acts.ts';
import { refusals } from '../refusals.ts';
import { requestHash } from '../request-hash.ts';
import { ReminderState } from './answers.ts';
import { reminders } from './config.ts';
import { UndoReminderInput } from './contract.ts';
import { reminderView } from './reminder-view.ts';
import { undoneReminderSample } from './samples.ts';
import { type ReminderDeps, saveReminder } from './save-reminder.ts';
import { actsFor, issuerCode, scopeOf } from './scope.ts';

/** `POST /v1/staff/reminders/{week}/{agency}/undo`: takes back a letter that was recorded by mistake; it stays listed. */
export const undoReminder = staffOperation({
  route: {
    id: 'reports.undoReminder',
    method: 'POST',
    path: '/v1/staff/reminders/{week}/{agency}/undo',
    summary: 'Undo a weekly reminder letter that was recorded by mistake',
  },
  input: UndoReminderInput,
  answers: { 200: ReminderState },
  refuses: pick(refusals, 'reminder.notFound', 'reminder.versionConflict', 'reminder.notSent', 'reminder.answered'),
  example: () => ({
    request: {
      params: { week: '2026-W50', agency: 'H44.100' },
      body: { version: 1, reason: 'Ghi nhầm văn bản của phường khác.' },
    },
    answers: { 200: undoneReminderSample },
  }),
  wire: (): ReminderDeps => ({
    ...{ reminders: reminders(), directory: directory(), petitions: petitions(), calendar: vietnamCalendar() },
  }),
  run: undo,
});

async function undo(deps: ReminderDeps, request: StaffRequest<typeof UndoReminderInput>) {
  const scope = await scopeOf(deps, request);
  if (isRefusal(scope)) return scope;
  const before = await deps.reminders.find(scope.week.id, scope.receiver.code);
  const issuer = before?.letters.at(-1)?.issuer ?? issuerCode(scope.receiver.code, scope.tree);
  const { body, caller, now } = request;
  if (issuer === undefined || !actsFor(caller, issuer, scope.tree)) return refuse('caller.forbidden');
  if (before === undefined) return refuse('reminder.notSent');

  const hash = requestHash('undo', body);
  const by = { id: caller.id, name: caller.name };
  const undone = before.lastHash === hash ? before : undoLetter(before, { now, by }, { ...body, hash });
  if (isRefusal(undone)) return undone;
  const saved = undone === before ? before : await saveReminder(deps.reminders, undone, before);
  return isRefusal(saved) ? saved : reply(200, await reminderView(deps, scope, saved, request));
}
