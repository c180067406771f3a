import type { Changed, Facts } from '../../../dossiers/domain/dossier.ts';
import type { SheetProblem } from '../../../dossiers/domain/sheet/problem.ts';

/** A dossier that is new, or what changes of one. */
export type ShownChange = {
  readonly line: number;
  readonly code: string;
  readonly after: Facts;
  /** The fields that change, as they are; absent for a new dossier. */
  readonly before?: Changed['before'];
  /** Those that have no value yet. */
  readonly added: readonly string[];
};

/** What a sheet of dossiers would do. */
export type ShownPreview = {
  readonly counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'bad', number>>;
  /** Rows that were not checked because time was up. */
  readonly unchecked: number;
  /** Headings of personal data, and of what dossiers do not have. */
  readonly personal: readonly string[];
  readonly unused: readonly string[];
  readonly problems: readonly SheetProblem[];
  readonly changes: readonly ShownChange[];
};
