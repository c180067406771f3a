import type { LocalDate } from '../../lambdas/kernel/time.ts';

/** `H44.100-260312-0041`: the agency, the day a dossier was submitted, and its number on that day. */
export const dossierCode = (agency: string, on: LocalDate, number: number): string =>
  `${agency}-${on.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
