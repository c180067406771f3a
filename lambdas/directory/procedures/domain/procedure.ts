import { addDays, type LocalDate } from '../../../kernel/time.ts';

export const timeUnits = ['workingDays', 'hours'] as const;

/** How long the agency may take: working days, or hours of work. */
export type ProcessingTime = { readonly amount: number; readonly unit: (typeof timeUnits)[number] };

/** What is paid for, and how much in đồng. */
export type Fee = { readonly name: string; readonly amount: number };

/**
 * An administrative procedure as one agency has entered it, for itself and all agencies below it, from one day on. A later
 * decision is another entry of the same code, so that what is valid now stays until then.
 */
export type Procedure = {
  readonly code: string;
  readonly agency: string;
  readonly name: { readonly vi: string; readonly en?: string | undefined };
  /** Lĩnh vực, such as “Hộ tịch”. */
  readonly field: string;
  readonly time: ProcessingTime;
  /** Empty: nothing is paid. */
  readonly fees: readonly Fee[];
  /** The decision that announced it. */
  readonly decision: { readonly number: string; readonly on: LocalDate };
  readonly validFrom: LocalDate;
  /** Last day, inclusive. The day before `validFrom`: it was entered by mistake, and is valid on no day. */
  readonly validTo?: LocalDate | undefined;
  /** Its page on a portal of the state. */
  readonly link?: string | undefined;
};

/** What tells the entries of one agency apart. */
export const entryOf = ({ code, validFrom }: Pick<Procedure, 'code' | 'validFrom'>): string => `${code}#${validFrom}`;

export const isValidOn = ({ validFrom, validTo }: Pick<Procedure, 'validFrom' | 'validTo'>, on: LocalDate): boolean =>
  validFrom <= on && (validTo === undefined || on <= validTo);

/** Why the days of an entry cannot be right. */
export type Misdated = 'procedure.endsBeforeStart' | 'procedure.decisionAhead';

/** A decision of a later day cannot have announced anything yet; an entry may end the day before it starts, not earlier. */
export function misdated(
  { validFrom, validTo, decision }: Pick<Procedure, 'validFrom' | 'validTo' | 'decision'>,
  today: LocalDate,
): Misdated | undefined {
  if (validTo !== undefined && validTo < addDays(validFrom, -1)) return 'procedure.endsBeforeStart';
  return decision.on > today ? 'procedure.decisionAhead' : undefined;
}
