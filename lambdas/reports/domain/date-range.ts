import type { LocalDate } from '../../kernel/time.ts';

/** Both ends inclusive. */
export type DateRange = { readonly from: LocalDate; readonly to: LocalDate };
