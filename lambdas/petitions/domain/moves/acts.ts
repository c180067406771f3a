import { addWorkingDays } from '../../../calendar/working-days.ts';
import { addWorkingMinutes } from '../../../calendar/working-time.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../../kernel/time.ts';
import type { Actor, Answer, RefusalNotice } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import { type Placed, refusalDueOn } from '../deadlines/clock.ts';
import type { Tier } from '../deadlines/countdown.ts';
import { isAfterDue, lateByHours } from '../deadlines/late.ts';
import { type PolicyTier, policyOf } from '../deadlines/policy.ts';
import { personalDataIn } from '../personal-data.ts';
import { guards } from './guards.ts';
import { type MoveCode, type MoveRefusal, makeMove } from './make-move.ts';
import { type After, isLegal, type Mover } from './moves.ts';

/** What may refuse a move that closes a petition for its agency. */
export type ClosingCode = MoveCode | 'petition.delayUnexplained';

/** Who acts for which agency, when, and the rules that apply. */
export type Act = Placed & {
  readonly by: Actor;
  readonly agency: string;
  /** The part of the actor, for moves that only some may make. */
  readonly mover?: Mover | undefined;
};

export type AcceptCode = MoveCode | 'petition.tierUnknown' | 'petition.tierTooLong';

/** A tier of the policy sets how soon the petition is to be answered: never later than without it. */
export function accept(petition: Petition, act: Act, tierName?: string): After<'accept'> | Refusal<AcceptCode> {
  if (tierName === undefined || !isLegal(petition, 'accept')) return makeMove(petition, 'accept', act);
  const { tiers = [] } = policyOf(petition.countdown, act.policies);
  const chosen = tiers.find(({ name }) => name === tierName);
  if (chosen === undefined) return refuse('petition.tierUnknown', { tiers: tiers.map(({ name }) => name) });

  const tier = tierFrom(chosen, act.now);
  if (tier !== undefined && isLater(tier, petition, act)) {
    return refuse('petition.tierTooLong', { dueOn: petition.dueOn });
  }
  return makeMove(petition, 'accept', { ...act, tier, tierName });
}

/** `undefined` if the limit of the answer stays. */
function tierFrom({ name, days, hours }: PolicyTier, now: Instant): Tier | undefined {
  if (hours !== undefined) return { name, startedAt: now, hours };
  return days === undefined ? undefined : { name, startedOn: localDateOf(now), days };
}

/** Whether the tier alone would end after the present deadline. */
function isLater(tier: Tier, petition: Petition, { calendar }: Act): boolean {
  if ('hours' in tier) {
    return isAfterDue(petition, addWorkingMinutes(calendar, tier.startedAt, tier.hours * MINUTES).at);
  }
  return addWorkingDays(calendar, tier.startedOn, tier.days).on > petition.dueOn;
}

const MINUTES = 60;

export function assign(petition: Petition, act: Act, assignee: Actor): After<'assign'> | MoveRefusal {
  return makeMove(petition, 'assign', { ...act, assignee });
}

/** The note tells the citizen why, and where to go instead. */
export function refusePetition(
  petition: Petition,
  act: Act,
  { ground, note }: Pick<RefusalNotice, 'ground' | 'note'>,
): After<'refuse'> | Refusal<ClosingCode> {
  const refused = guards.refuse(petition, act);
  if (refused !== undefined) return refused;
  const refusal = { ground, note, at: act.now, dueOn: refusalDueOn(petition, act) };
  return makeMove(petition, 'refuse', { ...act, note, refusal });
}

export type AnswerCode = ClosingCode | 'petition.outcomeNeeded' | 'petition.personalData';

type AnswerText = {
  readonly text: string;
  readonly publish: boolean;
  /** Needed for a petition about conduct. */
  readonly outcome?: Answer['outcome'];
  /** Others read it too, and it may say what was found in it. */
  readonly confirm?: boolean;
};

/** A published answer waits for a second person to check that it fits the question; a private one is sent at once. */
export function answer(
  petition: Petition,
  act: Act,
  { text, publish, outcome, confirm }: AnswerText,
): After<'answer' | 'answerToPublish'> | Refusal<AnswerCode> {
  const refused = guards.answer(petition, act);
  if (refused !== undefined) return refused;
  if (petition.matter === 'conduct' && outcome === undefined) return refuse('petition.outcomeNeeded');
  const found = petition.duplicates === undefined || confirm === true ? [] : personalDataIn(text);
  if (found.length > 0 && isLegal(petition, 'answer')) {
    return refuse('petition.personalData', {
      found: found.map((entry) => ({ in: 'answer', ...entry })),
      version: petition.version,
    });
  }
  const { by, now } = act;
  const number = (petition.answer?.number ?? 0) + 1;
  const written = {
    number,
    text,
    at: now,
    on: localDateOf(now),
    by,
    dueOn: petition.dueOn,
    agency: petition.agency,
    ...lateByHours(petition, now),
    ...(outcome && { outcome }),
  };
  return makeMove(petition, publish ? 'answerToPublish' : 'answer', { ...act, answer: written });
}
