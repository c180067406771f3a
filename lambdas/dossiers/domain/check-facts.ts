import type { LocalDate } from '../../kernel/time.ts';
import type { Facts, Status } from './dossier.ts';

/** A day that contradicts another one, or the status. */
export type Contradiction = { readonly path: string; readonly code: string; readonly message: string };

const problem = (path: string, code: string, message: string): Contradiction => ({ path, code, message });

/** Checks that the days of a dossier are possible and fit its status. Returns every contradiction. */
export function contradictionsIn(facts: Facts, today: LocalDate): readonly Contradiction[] {
  return [...futureDays(facts, today), ...orderOf(facts), ...supplementsOf(facts), ...endsOf(facts)];
}

const pastFields = ['receivedOn', 'doneOn', 'handedOverOn', 'endedOn'] as const;

/** Only a due day may lie ahead. */
const futureDays = (facts: Facts, today: LocalDate) =>
  pastFields
    .filter((field) => (facts[field] ?? '') > today)
    .map((field) => problem(field, 'inFuture', `${field} is after today`));

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
  return found;
}

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
