import type { Delays } from '../../petitions/domain/deadlines/delays.ts';
import type { PetitionDays } from './petition-days.ts';

/** What a month is counted without, beside the count itself: nobody gets better figures by stopping or moving a clock. */
export const withouts = ['withoutPauses', 'withoutExtensions', 'withoutBoth'] as const;
export type Without = (typeof withouts)[number];

/** A petition as it would be judged without its pauses, its extension, or both. */
export function without(petition: PetitionDays, which: Without): PetitionDays {
  const { past, closed, delays, isPaused } = petition;
  const due = undelayed(delays, which);
  return {
    ...petition,
    ...(due && { dueOn: due.dueOn, dueAt: due.dueAt }),
    isPaused: isPaused === true && which === 'withoutExtensions',
    ...(closed && { closed: judgedBy(closed, due) }),
    ...(past && {
      past: past.map((answer) => {
        const own = undelayed(answer.delays, which);
        return own ? { ...answer, dueOn: own.dueOn, isLate: own.isLate } : answer;
      }),
    }),
  };
}

type Undelayed = NonNullable<Delays[Without]>;

/** A petition that was only paused is the same without both, and so is one that was only extended. */
const undelayed = (delays: Delays | undefined, which: Without): Undelayed | undefined =>
  delays?.[which] ?? (which === 'withoutBoth' ? (delays?.withoutPauses ?? delays?.withoutExtensions) : undefined);

/** A refusal keeps the limit that it has of its own. */
const judgedBy = (closed: NonNullable<PetitionDays['closed']>, due: Undelayed | undefined) =>
  due ? { ...closed, isLate: due.isLate, dueOn: due.refusalDueOn ?? closed.dueOn } : closed;
