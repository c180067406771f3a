import { addWorkingDays, countWorkingDays } from '../../../calendar/working-days.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { type LocalDate, localDateOf } from '../../../kernel/time.ts';
import source from '../../data/letters.json' with { type: 'json' };
import type { SignedLetter } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import { isAfterDue, isLate } from '../deadlines/late.ts';
import { type AppointmentCode, apologise } from '../moves/acts/delay.ts';
import type { Act } from '../moves/acts.ts';
import { guards } from '../moves/guards.ts';
import { type After, isLegal, moves } from '../moves/moves.ts';

/** The text of the apology: what it cites, and what its draft proposes. */
export const apologyForm = { id: source.id, version: source.version, basis: source.basis };

/** What the letter states of the petition, on the day it is dated. */
export type ApologyFacts = {
  readonly code: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** 0: only days off have passed since the due day. */
  readonly workingDaysLate: number;
  /** What the agency explained about this due day. */
  readonly explanation?: string;
  /** The sender asked to stay unknown to the agency in charge. */
  readonly isSenderHidden: boolean;
};

export const factsOf = (petition: Petition, on: LocalDate, { calendar }: Pick<Act, 'calendar'>): ApologyFacts => ({
  code: petition.code,
  receivedOn: localDateOf(petition.receivedAt),
  dueOn: petition.dueOn,
  workingDaysLate: countWorkingDays(calendar, petition.dueOn, on),
  ...explanationOf(petition),
  isSenderHidden: petition.hideIdentity,
});

type NotDue = Refusal<'petition.notLate' | 'petition.illegalMove' | 'petition.tooOften'>;

/** Why no letter of apology can be written: one is due while the answer is late and was not given. */
export function apologyNotDue(petition: Petition, { now }: Pick<Act, 'now'>): NotDue | undefined {
  const { status, dueOn, version } = petition;
  if (!isLate(petition, now)) return refuse('petition.notLate', { dueOn, version });
  if (isLegal(petition, 'apologise')) return guards.apologise(petition);
  return refuse('petition.illegalMove', { petitionStatus: status, legalFrom: moves.apologise.from, version });
}

/** The day that the draft proposes for the answer. */
export const proposedDueOn = ({ now, calendar }: Pick<Act, 'now' | 'calendar'>): LocalDate =>
  addWorkingDays(calendar, localDateOf(now), source.proposedWorkingDays).on;

type Apology = Pick<SignedLetter, 'number' | 'signedOn'> & { readonly newDueOn: LocalDate; readonly text: string };
export type ApologyCode =
  | AppointmentCode
  | 'petition.notLate'
  | 'petition.signingDayInvalid'
  | 'petition.letterNumberTaken';

/** Apologises by a letter that was signed between the due day and today. The due day stays. */
export function apologiseByLetter(
  petition: Petition,
  act: Act,
  apology: Apology,
): After<'apologise'> | Refusal<ApologyCode> {
  const refused =
    apologyNotDue(petition, act) ?? invalidDay(petition, act, apology.signedOn) ?? taken(petition, apology);
  return refused ?? apologise(petition, act, apology);
}

/** The petition whose last event is a letter. */
export const noteLetter = <P extends Petition>(petition: P, letter: SignedLetter): P => ({
  ...petition,
  events: petition.events.map((entry, at) => (at === petition.events.length - 1 ? { ...entry, letter } : entry)),
});

type SentLetter = SignedLetter & { readonly sentAt: string; readonly text: string };

/** The letters that were recorded, oldest first. */
export const lettersIn = ({ events }: Petition): readonly SentLetter[] =>
  events.flatMap(({ letter, at, note = '' }) => (letter === undefined ? [] : [{ ...letter, sentAt: at, text: note }]));

function explanationOf(petition: Petition): Pick<ApologyFacts, 'explanation'> {
  const last = petition.events.findLast(({ event, at }) => event === 'delayExplained' && isAfterDue(petition, at));
  return last?.note === undefined ? {} : { explanation: last.note };
}

function invalidDay(
  { dueOn, answerDueAt }: Petition,
  { now }: Act,
  on: LocalDate,
): Refusal<'petition.signingDayInvalid'> | undefined {
  const latest = localDateOf(now);
  const isAfter = answerDueAt === undefined ? dueOn < on : dueOn <= on;
  return isAfter && on <= latest ? undefined : refuse('petition.signingDayInvalid', { after: dueOn, latest });
}

function taken(petition: Petition, { number }: Apology): Refusal<'petition.letterNumberTaken'> | undefined {
  const isTaken = lettersIn(petition).some((letter) => letter.number === number);
  return isTaken ? refuse('petition.letterNumberTaken', { version: petition.version }) : undefined;
}
