import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { hasRole } from '../../kernel/caller.ts';
import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { letterArchive } from '../../letters/config.ts';
import { letterType, readLetter } from '../../letters/store.ts';
import { petitions } from '../../petitions/config.ts';
import type { Archive } from '../../platform/archive.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { proposedAnswerBy } from '../domain/reminders/form.ts';
import { refusals } from '../refusals.ts';
import { weeks } from '../weekly/config.ts';
import { aboutReminder } from './about.ts';
import { LetterToPrint, ReminderState } from './answers.ts';
import { reminders } from './config.ts';
import { ReminderCopyInput, ReminderInput } from './contract.ts';
import { type DraftDeps, draftFacts } from './draft.ts';
import { reminderLetter } from './reminder-letter.ts';
import type { ReminderStore } from './reminder-store.ts';
import { draftView, reminderView } from './reminder-view.ts';
import { reminderSample } from './samples.ts';
import { type Scope, scopeOf } from './scope.ts';

type Deps = DraftDeps & {
  readonly reminders: Pick<ReminderStore, 'find'>;
  readonly calendar: Calendar;
  readonly archive: Pick<Archive, 'get'>;
};

const wire = (): Deps => ({
  ...{ weeks: weeks(), reminders: reminders(), directory: directory(), petitions: petitions() },
  ...{ calendar: vietnamCalendar(), archive: letterArchive() },
});

/** `GET /v1/staff/reminders/{week}/{agency}`: the draft, for the level above, and what was sent and answered. */
export const readReminder = staffOperation({
  route: {
    id: 'reports.reminder',
    method: 'GET',
    path: '/v1/staff/reminders/{week}/{agency}',
    summary: 'Prepare the weekly reminder letter to an agency with late petitions, and read what was sent and answered',
  },
  input: ReminderInput,
  answers: { 200: ReminderState },
  refuses: pick(refusals, 'reminder.notFound'),
  example: () => ({
    request: { params: { week: '2026-W50', agency: 'H44.100' } },
    answers: { 200: reminderSample },
  }),
  wire,
  run: read,
});

/** `GET /v1/staff/reminders/{week}/{agency}/{copy}`: a file to print on A4. */
export const printReminder = staffOperation({
  route: {
    id: 'reports.printReminder',
    method: 'GET',
    path: '/v1/staff/reminders/{week}/{agency}/{copy}',
    summary: 'Print the draft of a weekly reminder letter, or a letter that was sent',
  },
  input: ReminderCopyInput,
  answers: { 200: { files: { 'text/html': LetterToPrint } } },
  refuses: pick(
    refusals,
    'reminder.notFound',
    'reminder.letterNotFound',
    'reminder.noneAbove',
    'reminder.notReviewed',
    'reminder.tooOld',
    'reminder.nothingLate',
  ),
  example: () => ({
    request: {
      params: { week: '2026-W50', agency: 'H44.100', copy: 'draft' },
      query: { answerBy: '2026-12-21', text: 'Việc nêu tại số thứ tự 01 đã được đôn đốc tuần trước.' },
    },
    answers: { 200: '<!doctype html>\n<html lang="vi">…</html>\n' },
  }),
  wire,
  run: print,
});

async function read(deps: Deps, request: StaffRequest<typeof ReminderInput>) {
  const scope = await scopeOf(deps, request);
  if (isRefusal(scope)) return scope;

  const reminder = await deps.reminders.find(scope.week.id, scope.receiver.code);
  const facts = await draftFacts(deps, scope, request);
  const view = await reminderView(deps, scope, reminder, request);
  return reply(200, isRefusal(facts) ? view : { ...view, draft: draftView(facts, deps.calendar, request.now) });
}

async function print(deps: Deps, request: StaffRequest<typeof ReminderCopyInput>) {
  const scope = await scopeOf(deps, request);
  if (isRefusal(scope)) return scope;

  const { copy } = request.params;
  const html = await (copy === 'draft' ? draftHtml : sentHtml)(deps, scope, request);
  if (isRefusal(html)) return html;
  const name = `don-doc-${scope.week.id}-${scope.receiver.code}-${copy.slice(0, 8)}.html`;
  return reply(200, html, { 'content-type': letterType, 'content-disposition': `inline; filename="${name}"` });
}

async function draftHtml(deps: Deps, scope: Scope, request: StaffRequest<typeof ReminderCopyInput>) {
  const facts = await draftFacts(deps, scope, request);
  if (isRefusal(facts)) return facts;
  const { answerBy = proposedAnswerBy(localDateOf(request.now), deps.calendar), text } = request.query;
  return reminderLetter({ ...facts, receiver: scope.receiver, week: scope.week, answerBy, text });
}

/** Only hashes that the reminder names are looked for. It counts what officers and auditors may not know of. */
async function sentHtml(
  { reminders, archive }: Deps,
  { week, receiver }: Scope,
  { params: { copy }, caller }: StaffRequest<typeof ReminderCopyInput>,
) {
  if (!hasRole(caller, 'head', 'leader')) return refuse('caller.forbidden');
  const reminder = await reminders.find(week.id, receiver.code);
  const isKnown = reminder?.letters.some(({ sha256 }) => sha256 === copy) === true;
  return isKnown ? readLetter(archive, aboutReminder(week.id, receiver.code), copy) : refuse('reminder.letterNotFound');
}
