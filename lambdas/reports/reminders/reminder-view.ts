import type { Calendar } from '../../calendar/calendar.ts';
import { maySee } from '../../directory/domain/access.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { mayRead } from '../../petitions/domain/moves/allowed.ts';
import type { PetitionStore } from '../../petitions/store.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import { proposedAnswerBy, reminderForm } from '../domain/reminders/form.ts';
import type { Reminder, ReminderAnswer, SentReminder } from '../domain/reminders/reminder.ts';
import { stateLabels, stateOf } from '../domain/reminders/state.ts';
import type { ReminderFacts } from './draft.ts';
import { summaryOf } from './reminder-letter.ts';
import type { Scope } from './scope.ts';

export type ReaderDeps = { readonly petitions: Pick<PetitionStore, 'find'>; readonly calendar: Calendar };
type Reader = { readonly caller: Caller; readonly now: Instant };

const CONCURRENCY = 16;

/** The state of a reminder, as a caller may see it: without cases that were locked or passed on to somebody else since. */
export async function reminderView(
  deps: ReaderDeps,
  { week, receiver, tree }: Scope,
  reminder: Reminder | undefined,
  { caller, now }: Reader,
) {
  const { letters, answers } = reminder ?? { letters: [], answers: [] };
  const codes = [...new Set([...letters, ...answers].flatMap(({ cases }) => cases.map(({ code }) => code)))];
  const found = await mapConcurrent(codes, { concurrency: CONCURRENCY }, (code) => deps.petitions.find(code));
  const readable = new Set(
    found.flatMap((petition) =>
      petition !== undefined && maySee(caller, petition.agency, tree) && mayRead(caller, petition, tree)
        ? [petition.code]
        : [],
    ),
  );
  const { state, ...days } = stateOf(reminder, now, deps.calendar);
  return {
    ...{ week, agency: receiver.code, name: receiver.name, state, label: stateLabels[state], ...days },
    ...(reminder && { version: reminder.version }),
    letters: letters.map((letter) => letterView(letter, { week: week.id, agency: receiver.code, readable, caller })),
    answers: answers.map((answer) => answerView(answer, readable)),
  };
}

type Shown = {
  readonly week: string;
  readonly agency: string;
  readonly readable: ReadonlySet<string>;
  readonly caller: Caller;
};

/** Officers and auditors do not even see that there is something restricted, which is in the file too. */
function letterView({ cases, restricted, text, ...letter }: SentReminder, { week, agency, readable, caller }: Shown) {
  return {
    ...letter,
    ...(text !== undefined && { text }),
    cases: cases.filter(({ code }) => readable.has(code)),
    ...(hasRole(caller, 'head', 'leader') && {
      restricted,
      path: `/v1/staff/reminders/${week}/${agency}/${letter.sha256}`,
    }),
  };
}

const answerView = ({ cases, ...answer }: ReminderAnswer, readable: ReadonlySet<string>) => ({
  ...answer,
  cases: cases.filter(({ code }) => readable.has(code)),
});

/** The fields of the draft; the clerk fills in the number, and the signer the rest. */
export const draftView = ({ issuer, total, cases, restricted }: ReminderFacts, calendar: Calendar, now: Instant) => ({
  issuer: { code: issuer.agency.code, name: issuer.agency.name },
  ...{ total, restricted },
  cases: cases.map(({ kind, matter, procedure, isStillLate: _, ...one }) => ({
    ...one,
    summary: summaryOf({ kind, matter, procedure }),
  })),
  answerBy: proposedAnswerBy(localDateOf(now), calendar),
  basis: reminderForm.basis,
  form: { id: reminderForm.id, version: reminderForm.version },
});
