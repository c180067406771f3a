import type { Calendar } from '../../lambdas/calendar/calendar.ts';
import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { treeOf } from '../../lambdas/directory/domain/tree.ts';
import type { Caller } from '../../lambdas/kernel/caller.ts';
import { isRefusal } from '../../lambdas/kernel/refusal.ts';
import { type Instant, localDateOf } from '../../lambdas/kernel/time.ts';
import { petitionCode } from '../../lambdas/petitions/domain/case/code.ts';
import { createPetition } from '../../lambdas/petitions/domain/case/create-petition.ts';
import type { Actor } from '../../lambdas/petitions/domain/case/parts.ts';
import type { Petition, PetitionIn, Submission } from '../../lambdas/petitions/domain/case/petition.ts';
import type { Status } from '../../lambdas/petitions/domain/case/status.ts';
import { type Countdown, startCountdown } from '../../lambdas/petitions/domain/deadlines/countdown.ts';
import { stepsOf } from '../../lambdas/petitions/domain/deadlines/escalation.ts';
import { isLate } from '../../lambdas/petitions/domain/deadlines/late.ts';
import { policyFor, superiorsIn } from '../../lambdas/petitions/domain/deadlines/policy-for.ts';
import { publish } from '../../lambdas/petitions/domain/moves/acts/publish.ts';
import { type Act, accept, answer, assign, refusePetition } from '../../lambdas/petitions/domain/moves/acts.ts';
import { makeMove } from '../../lambdas/petitions/domain/moves/make-move.ts';
import type { After, Move } from '../../lambdas/petitions/domain/moves/moves.ts';
import { petitionStore } from '../../lambdas/petitions/store.ts';
import { hmacBytes } from '../../lambdas/platform/hmac.ts';
import type { Item, Table } from '../../lambdas/platform/table.ts';
import { phuTho } from './agencies.ts';

/** Friday 20 November 2026, half past nine in Việt Trì. With 15 working days and Culture Day it is due on `DUE_ON`. */
export const RECEIVED_AT: Instant = '2026-11-20T02:30:00.000Z';
export const RECEIVED_ON = '2026-11-20';
export const DUE_ON = '2026-12-14';
/** Monday 23 November, Thursday 26 November, Tuesday 1 December, in the morning. */
export const MONDAY: Instant = '2026-11-23T02:00:00.000Z';
export const THURSDAY: Instant = '2026-11-26T02:00:00.000Z';
export const NEXT_TUESDAY: Instant = '2026-12-01T02:00:00.000Z';
/** The morning after the due day. */
export const LATE_AT: Instant = '2026-12-15T02:00:00.000Z';

/** A code of its own for each name, with a check that holds. */
export const codeOf = (name: string): string => petitionCode(hmacBytes('test', 'code', name));

export const CODE = 'PAKN-7K3D-9QXV';
export const CONTENT = 'Đường Hùng Vương bị ngập mỗi khi mưa lớn, đề nghị phường kiểm tra cống thoát nước.';
export const ANSWER = 'Phường đã nạo vét cống ngày 01/12/2026; đề nghị ông/bà báo lại nếu còn ngập.';
export const SUMMARY = 'Đã nạo vét cống thoát nước đường Hùng Vương.';

/** One calendar for all tests: compiling it is dear, and it never changes. */
export const calendar: Calendar = vietnamCalendar();

/** Where the agencies of the tests are in the tree. */
export const superiors = superiorsIn(treeOf(phuTho, '2026-11-20'));

/** The rules that a petition received at `RECEIVED_AT` is born with, as its events name them. */
export const VERSIONS = { policy: 'vn.petition/2026.1', calendar: `vn/${calendar.version}` };

export const officer: Actor = { id: 'officer-1', name: 'Nguyễn Thị Hoa' };
/** The second pair of eyes. */
export const colleague: Actor = { id: 'officer-2', name: 'Trần Văn Nam' };

export function aCaller(given: Partial<Caller> = {}): Caller {
  return { id: 'officer-1', name: 'Nguyễn Thị Hoa', agency: 'H44.100', roles: ['officer'], ...given };
}

export function aSubmission(given: Partial<Submission> = {}): Submission {
  return {
    code: CODE,
    kind: 'reflection',
    matter: 'field',
    content: CONTENT,
    agency: 'H44.100',
    language: 'vi',
    channel: 'web',
    hideIdentity: false,
    keyHash: 'key-hash',
    bodyHash: 'body-hash',
    receiptHash: 'receipt-hash',
    phoneProof: 'phone-proof',
    sealedContact: Uint8Array.from([1, 2, 3]),
    ...given,
  };
}

/** What a test may set on a new petition. */
export type Given = Partial<Omit<PetitionIn<'submitted'>, 'status'>>;

/** A petition as intake creates it, received at `RECEIVED_AT`; `given` overrides what follows from that. */
export function aPetition(given: Given = {}): PetitionIn<'submitted'> {
  const created = createPetition(aSubmission(given), { now: given.receivedAt ?? RECEIVED_AT, calendar, superiors });
  return { ...created, ...given };
}

/** A petition that reached `status` by legal moves, all of them made at `now`. */
export function aPetitionIn<S extends Status>(status: S, given: Given = {}, now: Instant = MONDAY): PetitionIn<S> {
  const steps: readonly Step[] = ways[status];
  return steps.reduce<Petition>((petition, step) => step(petition, anAct({ now })), aPetition(given)) as PetitionIn<S>;
}

export function anAct(given: Partial<Act> = {}): Act {
  return { now: MONDAY, by: officer, agency: 'H44.100', calendar, superiors, ...given };
}

/** The outcome of what must be legal here. */
export function legal<Outcome>(outcome: Outcome): Exclude<Outcome, { refused: string }> {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome as Exclude<Outcome, { refused: string }>;
}

/** What citizens do themselves. */
const citizenMoves: readonly Move[] = ['supplement', 'withdraw', 'reopen', 'appeal', 'rate'];

/** Any move, also one without a route, with the actor and the event that it really has. */
export function moved<M extends Move>(
  petition: Petition,
  move: M,
  now: Instant = MONDAY,
  given: Partial<Act & { readonly to: string }> = {},
): After<M> {
  const by = citizenMoves.includes(move) ? undefined : officer;
  return legal(makeMove<Move>(petition, move, { ...anInput(petition, now), by, ...given })) as After<M>;
}

/** What is late, with its delay explained: without that it cannot be closed. */
export function explained<P extends Petition>(petition: P, now: Instant = LATE_AT): P {
  const entry = { at: now, event: 'delayExplained', by: officer, note: 'Mưa lớn kéo dài nhiều ngày.' } as const;
  return { ...petition, version: petition.version + 1, events: [...petition.events, entry] };
}

/** Everything that a move may need. */
export function anInput({ answer, dueOn, agency }: Petition, now: Instant = MONDAY) {
  const next = { number: (answer?.number ?? 0) + 1, text: ANSWER, at: now, on: localDateOf(now), by: officer, dueOn };
  return {
    now,
    calendar,
    superiors,
    to: 'H44.104',
    days: 5,
    newDueOn: '2026-12-18',
    part: { code: codeOf('part'), agency: 'H44.104', at: now },
    merged: { into: codeOf('leading'), at: now, since: 1 },
    lock: { at: now, by: officer, reason: 'Có dấu hiệu tố cáo.' },
    assignee: officer,
    refusal: { ground: 'duplicate', note: 'Đã có phản ánh này.', at: now },
    answer: next,
    /** Of what is merged, that of the leading petition. */
    given: { answer: answer ?? next, agency },
    publication: { summary: SUMMARY, at: now },
  } as const;
}

const explainedIfLate = (petition: Petition, { now }: Act): Petition =>
  isLate(petition, now) ? explained(petition, now) : petition;

type Step = (petition: Petition, act: Act) => Petition;

const by =
  (move: Move): Step =>
  (petition, { now }) =>
    moved(petition, move, now);
const accepted: Step = (petition, act) => legal(accept(petition, act));
const assigned: Step = (petition, act) => legal(assign(petition, act, officer));
const answered =
  (isPublic: boolean): Step =>
  (petition, act) =>
    legal(answer(explainedIfLate(petition, act), act, { text: ANSWER, publish: isPublic }));
const published: Step = (petition, act) =>
  legal(publish(explainedIfLate(petition, act), { ...act, by: colleague }, { summary: SUMMARY, confirm: false }));
const refused: Step = (petition, act) =>
  legal(refusePetition(explainedIfLate(petition, act), act, { ground: 'duplicate', note: 'Đã có phản ánh này.' }));

const ways: Record<Status, readonly Step[]> = {
  submitted: [],
  accepted: [accepted],
  processing: [accepted, assigned],
  answered: [accepted, assigned, answered(false)],
  awaitingPublication: [accepted, assigned, answered(true)],
  published: [accepted, assigned, answered(true), published],
  needsSupplement: [by('requestSupplement')],
  refused: [refused],
  forwardedOut: [by('forwardOut')],
  withdrawn: [by('withdraw')],
  merged: [by('merge')],
};

/** When the steps of a deadline are due, by name. */
export function stepInstants(dueOn: string, stage: 'answer' | 'publication' = 'answer'): Record<string, Instant> {
  const watched = { status: 'processing', dueOn, countdown: aCountdown({ stage }) } as const;
  return Object.fromEntries(stepsOf(watched, calendar).map(({ name, at }) => [name, at]));
}

/** A clock of a petition that is received at `RECEIVED_AT`. */
export function aCountdown({ stage = 'answer', ...given }: Partial<Countdown> = {}): Countdown {
  const policy = policyFor({ agency: 'H44.100', superiors, on: RECEIVED_ON });
  return { ...startCountdown(stage, RECEIVED_ON, policy, calendar), ...given };
}

/** The item that the store makes of a petition. */
export async function itemOf(petition: Petition): Promise<Item> {
  const kept: Item[] = [];
  const put: Table['put'] = async (item) => {
    kept.push(item);
    return 'written';
  };
  await petitionStore({ put } as Table).create(petition);
  return kept[0] ?? {};
}
