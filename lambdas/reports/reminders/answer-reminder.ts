import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { petitions } from '../../petitions/config.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { answerLetter } from '../domain/reminders/acts.ts';
import { refusals } from '../refusals.ts';
import { requestHash } from '../request-hash.ts';
import { ReminderState } from './answers.ts';
import { reminders } from './config.ts';
import { AnswerReminderInput } from './contract.ts';
import { reminderView } from './reminder-view.ts';
import { answeredReminderSample, answerReminderSample } from './samples.ts';
import { type ReminderDeps, saveReminder } from './save-reminder.ts';
import { actsFor, scopeOf } from './scope.ts';

/** `POST /v1/staff/reminders/{week}/{agency}/answer`: what the agency answers, and promises for each case. */
export const answerReminder = staffOperation({
  route: {
    id: 'reports.answerReminder',
    method: 'POST',
    path: '/v1/staff/reminders/{week}/{agency}/answer',
    summary: 'Record the answer of an agency to its weekly reminder letter',
  },
  input: AnswerReminderInput,
  answers: { 200: ReminderState },
  refuses: pick(
    refusals,
    'reminder.notFound',
    'reminder.versionConflict',
    'reminder.notSent',
    'reminder.tooOften',
    'reminder.caseUnknown',
    'reminder.promiseInvalid',
  ),
  example: () => ({
    request: { params: { week: '2026-W50', agency: 'H44.100' }, body: answerReminderSample },
    answers: { 200: answeredReminderSample },
  }),
  wire: (): ReminderDeps => ({
    ...{ reminders: reminders(), directory: directory(), petitions: petitions(), calendar: vietnamCalendar() },
  }),
  run: answer,
});

async function answer(deps: ReminderDeps, request: StaffRequest<typeof AnswerReminderInput>) {
  const scope = await scopeOf(deps, request);
  if (isRefusal(scope)) return scope;
  const { body, caller, now } = request;
  if (!actsFor(caller, scope.receiver.code, scope.tree)) return refuse('caller.forbidden');
  const before = await deps.reminders.find(scope.week.id, scope.receiver.code);
  if (before === undefined) return refuse('reminder.notSent');

  const hash = requestHash('answer', body);
  const act = { now, by: { id: caller.id, name: caller.name }, calendar: deps.calendar };
  const answered = before.lastHash === hash ? before : answerLetter(before, act, { ...body, hash });
  if (isRefusal(answered)) return answered;
  const saved = answered === before ? before : await saveReminder(deps.reminders, answered, before);
  return isRefusal(saved) ? saved : reply(200, await reminderView(deps, scope, saved, request));
}
