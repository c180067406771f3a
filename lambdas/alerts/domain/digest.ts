import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import { isPast } from '../../messages/domain/digest-notice.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { isOpen } from '../../petitions/domain/case/status.ts';
import { isTriageStep } from '../../petitions/domain/deadlines/escalation.ts';
import { triageOf } from '../../petitions/domain/deadlines/triage.ts';
import { type Digest, type DigestCase, type Note, noteKey } from './note.ts';

/** What a person can go through in a morning, and an e-mail shows without scrolling for long. */
const MAX_CASES = 20;

/** Left out is a petition that was answered, paused, or given another deadline since, and a triage that has ended. */
export const isCurrent = ({ round, step }: Pick<Note, 'round' | 'step'>, { status, ...petition }: Petition): boolean =>
  petition.round === round &&
  isOpen(status) &&
  status !== 'needsSupplement' &&
  (status === 'submitted' || !isTriageStep(step));

type Contents = { readonly notes: readonly Note[]; readonly petitions: readonly Petition[]; readonly now: Instant };

/** The digest of a day: each petition once, with its state on that day, however many steps it has reached. */
export function digestOf(person: string, { notes, petitions, now }: Contents, calendar: Calendar): Digest {
  const day = localDateOf(now);
  const cases = petitions.map((petition) => caseOf(petition, day, calendar)).sort(byUrgency);
  return {
    ...{ person, day, at: now },
    notes: notes.map(noteKey),
    cases: cases.slice(0, MAX_CASES),
    total: cases.length,
    late: cases.filter((one) => isPast(one, now)).length,
    dueToday: cases.filter((one) => one.dueOn === day && !isPast(one, now)).length,
  };
}

function caseOf(petition: Petition, day: LocalDate, calendar: Calendar): DigestCase {
  const { code, agency, provisional, assignee } = petition;
  const { stage, dueOn, dueAt } = nextDue(petition, day, calendar);
  const workingDays = countWorkingDays(calendar, day, dueOn);
  return {
    ...{ code, agency, dueOn, ...(dueAt !== undefined && { dueAt }), provisional, stage, workingDays },
    receivedOn: localDateOf(petition.receivedAt),
    ...(assignee !== undefined && { assignee: assignee.name }),
  };
}

/** What is not accepted is due for triage, until its answer is due as well. */
function nextDue(
  petition: Petition,
  day: LocalDate,
  calendar: Calendar,
): Pick<DigestCase, 'stage' | 'dueOn' | 'dueAt'> {
  const { countdown, dueOn, answerDueAt: dueAt } = petition;
  const triage = triageOf(petition, calendar);
  return triage === undefined || dueOn <= day
    ? { stage: countdown.stage, dueOn, dueAt }
    : { stage: 'triage', dueOn: triage.dueOn };
}

const byUrgency = (left: DigestCase, right: DigestCase): number =>
  left.dueOn === right.dueOn ? (left.code < right.code ? -1 : 1) : left.dueOn < right.dueOn ? -1 : 1;
