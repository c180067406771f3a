import type { LocalDate } from '../../kernel/time.ts';
import type { Delays } from '../../petitions/domain/deadlines/delays.ts';
import { type MonthRow, type PetitionDays, petitionDaysOf } from './petition-days.ts';

/** A span in which an agency had a petition; the last one has no end. */
type Span = { readonly agency: string; readonly from: LocalDate };
type EndedSpan = Span & {
  readonly until: LocalDate;
  readonly dueOn: LocalDate;
  /** Its answer, of which the sender appealed to the agency above. */
  readonly answered?:
    | {
        readonly on: LocalDate;
        readonly dueOn: LocalDate;
        readonly isLate?: true | undefined;
        readonly delays?: Delays | undefined;
      }
    | undefined;
};

/** A petition that was passed on, with its earlier owners, oldest first. */
type PassedPetition = MonthRow & {
  readonly agency: string;
  readonly arrivedOn: LocalDate;
  readonly earlier: readonly EndedSpan[];
};

/**
 * The days of a petition for some agencies together: it came when the first of them got it. If the last of them has passed
 * it on, it ended there on that day; passing it on among them changes nothing. `undefined` if none of them had it.
 */
export function passedDaysIn(agencies: ReadonlySet<string>, petition: PassedPetition): PetitionDays | undefined {
  const { agency, arrivedOn, earlier } = petition;
  const inScope = earlier.filter((span) => agencies.has(span.agency));
  const isHere = agencies.has(agency);
  const receivedOn = inScope[0]?.from ?? (isHere ? arrivedOn : undefined);
  if (receivedOn === undefined) return undefined;

  const last = inScope.at(-1);
  const days = petitionDaysOf(petition);
  if (isHere || last === undefined) return { ...days, receivedOn };
  return { receivedOn, ...endOf(last), ...(days.isRestricted && { isRestricted: true }) };
}

function endOf({ answered, dueOn, until }: EndedSpan): Pick<PetitionDays, 'dueOn' | 'delays' | 'closed'> {
  if (answered === undefined) return { dueOn, closed: { as: 'forwardedOut', on: until } };
  const { on, isLate, delays } = answered;
  return {
    ...{ dueOn: answered.dueOn, ...(delays && { delays }) },
    closed: { as: 'answered', on, ...(isLate && { isLate }) },
  };
}
