import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';
import type { Typed } from '../domain/acts.ts';

/** What the page shows besides the case: an act that was asked for, was done, or was refused with what was typed. */
export type Shown = {
  readonly act?: StaffAction | undefined;
  readonly done?: StaffAction | undefined;
  readonly typed?: Typed;
  readonly errors?: Readonly<Record<string, string>>;
  readonly preview?: string | undefined;
  /** Of the draft that a form which was sent came from. */
  readonly revision?: number | undefined;
  /** Which template to add to what was typed. */
  readonly template?: string | undefined;
  readonly status?: number;
};
