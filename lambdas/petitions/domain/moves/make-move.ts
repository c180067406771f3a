import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts';
import { MAX_EVENTS, RESERVED_EVENTS, record, stampVersions } from '../case/history.ts';
import type { Actor } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import type { Rules } from '../deadlines/clock.ts';
import { delaysOf } from '../deadlines/delays.ts';
import { lateByHours } from '../deadlines/late.ts';
import type { TriageAct } from '../deadlines/policy.ts';
import { type LateTriage, lateTriage } from '../deadlines/triage.ts';
import { type After, isLegal, type Move, moves } from './moves.ts';
import { type Input, transitions } from './transitions.ts';

/** Who makes the move (no one for a citizen), for which agency, and what the history notes. */
type Entry = {
  readonly by?: Actor | undefined;
  readonly agency?: string | undefined;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
  /** The answer that is given with the move. */
  readonly answer?: { readonly number: number; readonly isLate?: true | undefined } | undefined;
  /** The tier that is chosen with the move. */
  readonly tierName?: string | undefined;
  readonly assignee?: Actor | undefined;
  readonly days?: number | undefined;
  readonly newDueOn?: string | undefined;
};

export type MoveCode = 'petition.illegalMove' | 'petition.historyFull';
export type MoveRefusal = Refusal<MoveCode>;

/** The petition after a move, with its event in the history. A move that is illegal in its status is refused. */
export function makeMove<M extends Move>(petition: Petition, move: M, input: Input<M> & Entry): After<M> | MoveRefusal {
  const { event } = moves[move];
  if (!isLegal(petition, move)) return illegalMove(petition, move);

  const { now, by, agency, to, note, tierName, answer } = input;
  const dueOn = dueOnOf(petition, move);
  const delays = answer && delaysOf(petition.countdown, input.calendar, now);
  const { isLate } = move === 'merge' ? lateByHours(petition, now) : { ...answer };
  const more = { ...decidedIn(move, input), ...lateIn(petition, move, input) };
  const recorded = record(
    petition,
    { now, event, by, agency, to, note, dueOn, tierName, isLate, delays, ...more },
    limitOf(move, petition, by),
  );
  if (isRefusal(recorded)) return recorded;
  return stampVersions(transitions[move]({ ...recorded, version: versionAfter(move, petition) }, input));
}

/** A refusal keeps its limit itself. The other acts of triage leave no trace but their event if they come late. */
const triageActOf: Partial<Record<Move, TriageAct>> = {
  requestSupplement: 'requestSupplement',
  ...{ forward: 'forward', sendBack: 'forward', forwardOut: 'forward' },
};

function lateIn(petition: Petition, move: Move, rules: Rules): LateTriage | undefined {
  const act = triageActOf[move];
  return act && lateTriage(petition, act, rules);
}

/** What was decided with the move and may be replaced by the next one: only its event keeps it. */
function decidedIn(move: Move, { by, assignee, days, newDueOn }: Entry): Pick<Entry, 'assignee' | 'days' | 'newDueOn'> {
  if (move === 'assign') return assignee?.id === by?.id ? {} : { assignee };
  if (move === 'extend') return { days };
  return move === 'apologise' || move === 'interimReply' ? { newDueOn } : {};
}

/** Why a move is not possible now, and from where it is. */
export const illegalMove = ({ status, version }: Petition, move: Move): Refusal<'petition.illegalMove'> =>
  refuse('petition.illegalMove', { petitionStatus: status, legalFrom: moves[move].from, version });

/** A rating changes nothing that staff decide on, so the version that they hold stays current. */
const versionAfter = (move: Move, { version }: Petition) => (move === 'rate' ? version : version + 1);

/** An answer may be replaced later; its events keep by when it, and its publication, was due. */
const dueOnOf = ({ dueOn }: Petition, move: Move) =>
  move === 'answer' || move === 'answerToPublish' || move === 'publish' || move === 'merge' ? dueOn : undefined;

/** Assigning again or adding a note keeps the status: only what changes it, or comes from a citizen, uses it all. */
function limitOf(move: Move, { status }: Petition, by: Actor | undefined): number {
  const { to } = moves[move];
  const isUnreserved = by === undefined || (to !== 'same' && to !== status);
  return isUnreserved ? MAX_EVENTS : MAX_EVENTS - RESERVED_EVENTS;
}
