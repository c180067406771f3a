import type { Calendar } from '../../../calendar/calendar.ts';
import { isWorkingDay } from '../../../calendar/day.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Reminder, ReminderAnswer, SentReminder } from './reminder.ts';
import { letterInForce } from './state.ts';

/** More corrections than any clerk needs; what a reminder keeps stays far below the limit of an item. */
export const MAX_LETTERS = 5;
export const MAX_ANSWERS = 3;

export type Act = { readonly now: Instant; readonly by: { readonly id: string; readonly name: string } };
type Versioned = { readonly version?: number | undefined };

type VersionCode = 'reminder.versionConflict';
export type SendCode =
  | VersionCode
  | 'reminder.alreadySent'
  | 'reminder.answered'
  | 'reminder.tooOften'
  | 'reminder.reasonMissing';

/**
 * Whether a letter can be recorded: the first of the week without a version, a correction or a letter after one that was
 * undone with the version that the caller saw. What was answered stays as it is.
 */
export function maySend(
  reminder: Reminder | undefined,
  { version, reason }: Versioned & { readonly reason?: string | undefined },
): Refusal<SendCode> | undefined {
  if (reminder === undefined) return version === undefined ? undefined : refuse('reminder.versionConflict');
  const current = { version: reminder.version };
  const valid = letterInForce(reminder);
  if (version === undefined && valid !== undefined) return refuse('reminder.alreadySent', current);
  if (version !== reminder.version) return refuse('reminder.versionConflict', current);
  if (reminder.answers.length > 0) return refuse('reminder.answered', current);
  if (reminder.letters.length >= MAX_LETTERS) return refuse('reminder.tooOften', current);
  return valid !== undefined && reason === undefined ? refuse('reminder.reasonMissing', current) : undefined;
}

type Key = Pick<Reminder, 'week' | 'agency'>;

/** The reminder with one more letter, which replaces the one before. */
export const withLetter = (
  reminder: Reminder | undefined,
  key: Key,
  { letter, hash }: { readonly letter: SentReminder; readonly hash: string },
): Reminder => ({
  ...(reminder ?? { ...key, answers: [] }),
  version: (reminder?.version ?? 0) + 1,
  letters: [...(reminder?.letters ?? []), letter],
  lastHash: hash,
});

export type UndoCode = VersionCode | 'reminder.notSent' | 'reminder.answered';

/** Takes back a letter that was recorded by mistake. It stays in the list, with the reason. */
export function undoLetter(
  reminder: Reminder,
  { now, by }: Act,
  { version, reason, hash }: { readonly version: number; readonly reason: string; readonly hash: string },
): Reminder | Refusal<UndoCode> {
  const current = { version: reminder.version };
  if (version !== reminder.version) return refuse('reminder.versionConflict', current);
  const letter = letterInForce(reminder);
  if (letter === undefined) return refuse('reminder.notSent', current);
  if (reminder.answers.length > 0) return refuse('reminder.answered', current);
  const undone = { ...letter, undone: { at: now, by, reason } };
  return { ...reminder, version: version + 1, letters: [...reminder.letters.slice(0, -1), undone], lastHash: hash };
}

export type AnswerCode =
  | VersionCode
  | 'reminder.notSent'
  | 'reminder.tooOften'
  | 'reminder.caseUnknown'
  | 'reminder.promiseInvalid';
type Answering = Pick<ReminderAnswer, 'text' | 'cases'> & { readonly version: number; readonly hash: string };

/** Records what the agency answers, or a correction of it. Of the cases in the letter, each at most once. */
export function answerLetter(
  reminder: Reminder,
  { now, by, calendar }: Act & { readonly calendar: Calendar },
  { version, text, cases, hash }: Answering,
): Reminder | Refusal<AnswerCode> {
  const current = { version: reminder.version };
  if (version !== reminder.version) return refuse('reminder.versionConflict', current);
  const letter = letterInForce(reminder);
  if (letter === undefined) return refuse('reminder.notSent', current);
  if (reminder.answers.length >= MAX_ANSWERS) return refuse('reminder.tooOften', current);
  const codes = letter.cases.map(({ code }) => code);
  const unknown = cases
    .map(({ code }) => code)
    .filter((code, at, all) => !codes.includes(code) || all.indexOf(code) < at);
  if (unknown.length > 0) return refuse('reminder.caseUnknown', { codes: unknown });
  const today = localDateOf(now);
  const invalid = cases.filter(
    ({ promisedOn }) => promisedOn !== undefined && !isPossible(promisedOn, today, calendar),
  );
  if (invalid.length > 0) return refuse('reminder.promiseInvalid', { codes: invalid.map(({ code }) => code) });
  return {
    ...{ ...reminder, version: version + 1, lastHash: hash },
    answers: [...reminder.answers, { at: now, by, text, cases }],
  };
}

/** A year ahead is no promise any more. */
const MAX_PROMISE_DAYS = 366;
const DAY_MS = 86_400_000;

const isPossible = (on: LocalDate, today: LocalDate, calendar: Calendar): boolean =>
  today <= on && Date.parse(on) - Date.parse(today) <= MAX_PROMISE_DAYS * DAY_MS && isWorkingDay(calendar, on);
