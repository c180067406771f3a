import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import { issuerOf } from '../../directory/domain/issuer.ts';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { letterArchive } from '../../letters/config.ts';
import { keepLetter } from '../../letters/store.ts';
import { petitions } from '../../petitions/config.ts';
import type { Archive } from '../../platform/archive.ts';
import { reply, type StaffRequest, staffOperation } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { maySend, withLetter } from '../domain/reminders/acts.ts';
import { invalidDays, isRecent } from '../domain/reminders/form.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { letterInForce } from '../domain/reminders/state.ts';
import { refusals } from '../refusals.ts';
import { requestHash } from '../request-hash.ts';
import { weeks } from '../weekly/config.ts';
import { aboutReminder } from './about.ts';
import { ReminderState } from './answers.ts';
import { reminders } from './config.ts';
import { SendReminderInput } from './contract.ts';
import type { DraftDeps } from './draft.ts';
import { type Listable, listableCases, restrictedCases } from './letter-facts.ts';
import { reminderLetter } from './reminder-letter.ts';
import type { ReminderStore } from './reminder-store.ts';
import { type ReaderDeps, reminderView } from './reminder-view.ts';
import { sendReminderSample, sentReminderSample } from './samples.ts';
import { saveReminder } from './save-reminder.ts';
import { actsFor, issuerCode, type Scope, scopeOf } from './scope.ts';

type Deps = DraftDeps &
  ReaderDeps & { readonly reminders: Pick<ReminderStore, 'find' | 'save'>; readonly archive: Pick<Archive, 'put'> };

/**
 * `POST /v1/staff/reminders/{week}/{agency}`: records the letter as signed and sent, or a correction of it. Its file is
 * stored first; the reminder then names it, so a run that stops in between leaves a file that nothing names.
 */
export const sendReminder = staffOperation({
  route: {
    id: 'reports.sendReminder',
    method: 'POST',
    path: '/v1/staff/reminders/{week}/{agency}',
    summary: 'Record a signed weekly reminder letter, or a correction of it, and notify the agency',
  },
  input: SendReminderInput,
  answers: { 200: ReminderState },
  refuses: pick(
    refusals,
    'reminder.notFound',
    'reminder.noneAbove',
    'reminder.notReviewed',
    'reminder.tooOld',
    'reminder.nothingLate',
    'reminder.alreadySent',
    'reminder.versionConflict',
    'reminder.reasonMissing',
    'reminder.answered',
    'reminder.tooOften',
    'reminder.signingDayInvalid',
    'reminder.answerDayInvalid',
    'reminder.caseUnknown',
  ),
  example: () => ({
    request: { params: { week: '2026-W50', agency: 'H44.100' }, body: sendReminderSample },
    answers: { 200: sentReminderSample },
  }),
  wire: (): Deps => ({
    ...{ weeks: weeks(), reminders: reminders(), directory: directory(), petitions: petitions() },
    ...{ calendar: vietnamCalendar(), archive: letterArchive() },
  }),
  run: send,
});

type Sending = {
  readonly request: StaffRequest<typeof SendReminderInput>;
  readonly scope: Scope;
  readonly above: string;
  readonly before: Reminder | undefined;
};

async function send(deps: Deps, request: Sending['request']) {
  const scope = await scopeOf(deps, request);
  if (isRefusal(scope)) return scope;
  const above = await issuerOn(deps, scope, request);
  if (isRefusal(above)) return above;

  const before = await deps.reminders.find(scope.week.id, scope.receiver.code);
  const hash = requestHash('send', request.body);
  const sending = { request, scope, above, before };
  const saved = before?.lastHash === hash ? before : await record(deps, sending, hash);
  return isRefusal(saved) ? saved : reply(200, await reminderView(deps, scope, saved, request));
}

/** The level above on the day of signing, if the caller acts for it. */
async function issuerOn({ directory }: Deps, { receiver, tree }: Scope, { body, caller, now }: Sending['request']) {
  const above = issuerCode(receiver.code, await directory.tree(now, body.signedOn));
  if (above === undefined) return refuse('reminder.noneAbove');
  return actsFor(caller, above, tree) ? above : refuse('caller.forbidden');
}

async function record(deps: Deps, sending: Sending, hash: string) {
  const { scope, before, above } = sending;
  const { body, caller, now } = sending.request;
  const refused = refusedBy(deps, sending);
  if (refused !== undefined) return refused;
  const facts = await factsOf(deps, sending);
  if (isRefusal(facts)) return facts;

  const { number, place, signedOn, signer, answerBy, text } = body;
  const html = reminderLetter({
    ...{ ...facts, issuer: issuerOf(above, scope.tree), receiver: scope.receiver, week: scope.week },
    ...{ answerBy, text, signed: { number, place, signer, on: signedOn } },
  });
  const { id: week } = scope.week;
  const agency = scope.receiver.code;
  const file = await keepLetter(deps.archive, aboutReminder(week, agency), html);
  const isCorrection = before !== undefined && letterInForce(before) !== undefined;
  const letter = {
    ...{ issuer: above, number, signedOn, signer, answerBy, ...(text !== undefined && { text }) },
    cases: facts.cases.map(({ code, stage, dueOn, workingDaysLate }) => ({ code, stage, dueOn, workingDaysLate })),
    ...{ restricted: facts.restricted, ...file, at: now, by: { id: caller.id, name: caller.name } },
    ...(isCorrection && { correction: body.reason }),
  };
  return saveReminder(deps.reminders, withLetter(before, { week, agency }, { letter, hash }), before);
}

/** Only the agency that sent a letter corrects it. */
function refusedBy({ calendar }: Deps, { scope: { week }, before, above, request: { body, now } }: Sending) {
  const today = localDateOf(now);
  if (!isRecent(week, today)) return refuse('reminder.tooOld');
  const valid = before && letterInForce(before);
  if (valid !== undefined && valid.issuer !== above) return refuse('caller.forbidden');
  return maySend(before, body) ?? invalidDays(body, { week, today, calendar });
}

type Facts = { readonly total: number; readonly cases: readonly Listable[]; readonly restricted: number };

/** What the letter states: the cases that it lists must be in the review, and at the agency still. */
async function factsOf(
  deps: Deps,
  { scope, request }: Sending,
): Promise<Facts | Refusal<'reminder.notReviewed' | 'reminder.caseUnknown' | 'reminder.nothingLate'>> {
  const review = await deps.weeks.find(scope.week.id, scope.receiver.code);
  if (review === undefined) return refuse('reminder.notReviewed');
  const codes = request.body.cases;
  const listable = await listableCases(deps, review, scope);
  const unknown = codes.filter((one, at) => codes.indexOf(one) < at || !listable.some(({ code }) => code === one));
  if (unknown.length > 0) return refuse('reminder.caseUnknown', { codes: unknown });
  const cases = listable.filter(({ code }) => codes.includes(code));
  const restricted = await restrictedCases(deps, review, scope, request);
  if (cases.length + restricted === 0) return refuse('reminder.nothingLate');
  return { total: review.lateTotal + review.lateStagesTotal, cases, restricted };
}
