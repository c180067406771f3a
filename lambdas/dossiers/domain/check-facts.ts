import { addDays, type LocalDate } from '../../kernel/time.ts';
import { holderContradictions } from './check-holders.ts';
import type { Contradiction } from './contradiction.ts';
import type { Facts, Status } from './dossier.ts';

const problem = (path: string, code: string, message: string): Contradiction => ({ path, code, message });

/** Checks that the days of a dossier are possible and fit its status. Returns every contradiction. */
export function contradictionsIn(facts: Facts, today: LocalDate): readonly Contradiction[] {
  return [
    ...futureDays(facts, today),
    ...farDays(facts, today),
    ...orderOf(facts),
    ...supplementsOf(facts),
    ...endsOf(facts),
    ...holderContradictions(facts, today),
  ];
}

const pastFields = ['receivedOn', 'doneOn', 'handedOverOn', 'endedOn'] as const;

/** Only a due day may lie ahead. */
function futureDays(facts: Facts, today: LocalDate): Contradiction[] {
  const inFuture = (path: string) => problem(path, 'inFuture', `${path} is after today`);
  return [
    ...pastFields.filter((field) => (facts[field] ?? '') > today).map(inFuture),
    ...facts.supplements.flatMap(({ askedOn, suppliedOn = '' }, index) =>
      askedOn > today || suppliedOn > today ? [inFuture(`supplements.${index}`)] : [],
    ),
  ];
}

/** The oldest dossier that is still open anywhere; what is older is a mistyped year. */
const MAX_AGE_DAYS = 3_653;
/** Longer than any procedure takes, land and planning included. */
const MAX_LIMIT_DAYS = 1_827;

function farDays({ receivedOn, dueOn = receivedOn }: Facts, today: LocalDate): Contradiction[] {
  return [
    ...(receivedOn < addDays(today, -MAX_AGE_DAYS)
      ? [problem('receivedOn', 'tooOld', 'Received more than ten years ago')]
      : []),
    ...(dueOn > addDays(today, MAX_LIMIT_DAYS) ? [problem('dueOn', 'tooFar', 'Due in more than five years')] : []),
  ];
}

const notBefore = ['dueOn', 'doneOn', 'handedOverOn', 'endedOn'] as const;

function orderOf(facts: Facts): Contradiction[] {
  const early = notBefore
    .filter((field) => (facts[field] ?? facts.receivedOn) < facts.receivedOn)
    .map((field) => problem(field, 'beforeReceipt', `${field} is before receivedOn`));
  const { doneOn, handedOverOn } = facts;
  if (doneOn === undefined || handedOverOn === undefined || doneOn <= handedOverOn) return early;
  return [...early, problem('handedOverOn', 'beforeDone', 'A result is handed over once it is done')];
}

/** One request after the other; only the last may still wait, and only that makes a dossier wait. */
function supplementsOf({ supplements, receivedOn, status }: Facts): Contradiction[] {
  const found = supplements.flatMap(({ askedOn, suppliedOn }, index) => {
    const path = `supplements.${index}`;
    const before = supplements[index - 1];
    const isLast = index === supplements.length - 1;
    return [
      ...(askedOn < receivedOn ? [problem(path, 'beforeReceipt', 'Asked before the dossier was received')] : []),
      ...(suppliedOn !== undefined && suppliedOn < askedOn
        ? [problem(path, 'order', 'Supplied before it was asked for')]
        : []),
      ...(before?.suppliedOn !== undefined && askedOn < before.suppliedOn
        ? [problem(path, 'order', 'Asked before the previous supplement came')]
        : []),
      ...(suppliedOn === undefined && !isLast ? [problem(path, 'open', 'Only the last request may still wait')] : []),
    ];
  });
  const last = supplements.at(-1);
  const isWaiting = last !== undefined && last.suppliedOn === undefined;
  if (status === 'needsSupplement' && !isWaiting) {
    return [...found, problem('supplements', 'missing', 'A dossier that waits has a request without suppliedOn')];
  }
  // Else the clock would stand still for a dossier that is being processed, or is done.
  if (isWaiting && !mayWait.has(status)) {
    return [...found, problem('supplements', 'open', 'With this status no request may still wait')];
  }
  return found;
}

/** While it waits, or ended because nothing came. */
const mayWait: ReadonlySet<Status> = new Set(['needsSupplement', 'withdrawn', 'stopped']);
const ended: ReadonlySet<Status> = new Set(['withdrawn', 'stopped']);

/** The day that a status implies must be there, and no other end. */
function endsOf({ status, doneOn, handedOverOn, endedOn }: Facts): Contradiction[] {
  if (status === 'done') return [...needed('doneOn', doneOn), ...noneOf({ handedOverOn, endedOn })];
  if (status === 'handedOver') return [...needed('handedOverOn', handedOverOn), ...noneOf({ endedOn })];
  if (ended.has(status)) return [...needed('endedOn', endedOn), ...noneOf({ doneOn, handedOverOn })];
  return noneOf({ doneOn, handedOverOn, endedOn });
}

const needed = (field: string, day: LocalDate | undefined) =>
  day === undefined ? [problem(field, 'missing', `This status needs ${field}`)] : [];

const noneOf = (days: Readonly<Record<string, LocalDate | undefined>>) =>
  Object.entries(days)
    .filter(([, day]) => day !== undefined)
    .map(([field]) => problem(field, 'unexpected', `This status has no ${field}`));
