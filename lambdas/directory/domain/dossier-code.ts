import { isLocalDate, type LocalDate } from '../../kernel/time.ts';

/** What the code of a dossier says about it: `H56.14-240823-0001`. */
export type DossierFacts = {
  /** The agency that received it: `H56.14`, also for the reversed form of older systems, `000.00.14.H56`. */
  readonly agency: string;
  /** The day of receipt, if the six digits are a date. */
  readonly receivedOn: LocalDate | undefined;
};

/** A group that only fills a place of the reversed form. */
const FILLER = /^0+$/;
const REVERSED = /\.[A-Z]\d{2}$/;

export function dossierFacts(code: string): DossierFacts {
  const [prefix = '', digits = ''] = code.split('-');
  const receivedOn = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  return { agency: agencyIn(prefix), receivedOn: isLocalDate(receivedOn) ? receivedOn : undefined };
}

/** One dossier has one key, in whichever of the two forms its code is written. */
export function dossierKey(code: string): string {
  const [prefix = '', ...rest] = code.split('-');
  return [agencyIn(prefix), ...rest].join('-');
}

function agencyIn(prefix: string): string {
  if (!REVERSED.test(prefix)) return prefix;
  const groups = prefix.split('.').reverse();
  return groups.slice(0, groups.findLastIndex((group) => !FILLER.test(group)) + 1).join('.');
}

/** The agencies above an agency, nearest first. */
type Superiors = (code: string) => readonly string[];

/**
 * Whether an agency may be rated for a dossier that `other` received: it is the same, or one is part of the other. A
 * one-stop shop receives dossiers of the province whose office it is, and a code may name a unit that the directory does
 * not know, so both the tree and the text of the codes count.
 */
export function isPartOfEither(agency: string, other: string, superiorsOf: Superiors): boolean {
  const isWithin = (code: string, above: string) =>
    code === above || code.startsWith(`${above}.`) || superiorsOf(code).includes(above);
  return isWithin(agency, other) || isWithin(other, agency);
}
