import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Petition } from '../../petitions/domain/petition.ts';
import { isOpen } from '../../petitions/domain/status.ts';
import { type Digest, type DigestCase, type Note, noteKey } from './note.ts';

/** What a person can go through in a morning, and an e-mail shows without scrolling for long. */
const MAX_CASES = 20;

/** Left out is a petition that was answered, paused, or given another deadline since. */
export const isCurrent = ({ round }: Pick<Note, 'round'>, petition: Petition): boolean =>
  petition.round === round && isOpen(petition.status) && petition.status !== 'needsSupplement';

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
    late: cases.filter(({ dueOn }) => dueOn < day).length,
    dueToday: cases.filter(({ dueOn }) => dueOn === day).length,
  };
}

const caseOf = (
  { code, agency, dueOn, provisional, countdown }: Petition,
  day: LocalDate,
  calendar: Calendar,
): DigestCase => ({
  ...{ code, agency, dueOn, provisional, stage: countdown.stage },
  workingDays: countWorkingDays(calendar, day, dueOn),
});

const byUrgency = (left: DigestCase, right: DigestCase): number =>
  left.dueOn === right.dueOn ? (left.code < right.code ? -1 : 1) : left.dueOn < right.dueOn ? -1 : 1;
