import type { PetitionDays } from '../../lambdas/reports/domain/petition-days.ts';

export const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

/** A petition of October 2026, due on the 30th. */
export function aCourse(given: Partial<PetitionDays> = {}): PetitionDays {
  return { receivedOn: '2026-10-10', dueOn: '2026-10-30', ...given };
}
export const answered = (on: string) => ({ closed: { as: 'answered', on } }) as const;
