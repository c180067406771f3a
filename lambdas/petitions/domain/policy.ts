import type { LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import source from '../data/policies.json' with { type: 'json' };

/** A limit in working days and the text it rests on. */
export type Limit = { readonly days: number; readonly basis: Words };
export type Stage = 'answer' | 'publication';

/** The limits an agency must keep for one kind of matter, as they held from one day to another. */
export type Policy = {
  readonly id: string;
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate | undefined;
  /** Where given, only for these agencies or this matter; the most specific policy wins. */
  readonly agencies?: readonly string[] | undefined;
  readonly matter?: string | undefined;
  readonly limits: Readonly<Record<'refuse' | 'requestSupplement' | 'forward' | Stage, Limit>>;
};

type Case = { readonly agency: string; readonly matter?: string | undefined; readonly on: LocalDate };

export const policies: readonly Policy[] = source.policies;

/** The policy a petition is born with: valid on its day, and the most specific for its agency and matter. */
export function policyFor({ agency, matter, on }: Case, among: readonly Policy[] = policies): Policy {
  const fitting = among
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo))
    .filter((policy) => policy.agencies === undefined || policy.agencies.includes(agency))
    .filter((policy) => policy.matter === undefined || policy.matter === matter)
    .sort((one, other) => weight(other) - weight(one));
  const [best] = fitting;
  if (best === undefined) throw new Error(`No deadline policy is valid on ${on} for ${agency}`);
  return best;
}

/** The policy a petition was born with, by the name it keeps. */
export function policyNamed(id: string, version: string, among: readonly Policy[] = policies): Policy {
  const found = among.find((policy) => policy.id === id && policy.version === version);
  if (found === undefined) throw new Error(`The deadline policy ${id} ${version} is gone from the data`);
  return found;
}

const weight = ({ agencies, matter }: Policy) => (agencies === undefined ? 0 : 2) + (matter === undefined ? 0 : 1);
