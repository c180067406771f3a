import { timelineOf } from '../../directory/domain/placement.ts';
import type { Lang } from '../../kernel/lang.ts';
import { agencyItems } from '../reader-agencies.ts';
import type { Scope } from './scope.tsx';
import type { AdminField } from './view/fields.tsx';

export type Options = NonNullable<AdminField['options']>;

type Listed = {
  /** The agency of the administrator. */
  readonly own: string;
  /** What the entry has now: without its own option, a browser would send nothing and so remove it. */
  readonly kept: readonly (string | undefined)[];
  /** What begins later: the parent or successor of an agency may be planned, the agency of a person may not. */
  readonly planned?: readonly string[];
};

/** The agencies of the scope to choose from; undefined if there are too many, so that a code is asked for. */
export function agencyOptions(
  lang: Lang,
  { tree, periods }: Scope,
  { own, kept, planned = [] }: Listed,
): Options | undefined {
  const present = kept.filter((code) => code !== undefined);
  const codes = [...new Set([...tree.within(own), ...planned, ...present])];
  const agencies = codes.flatMap((code) => tree.last(code) ?? periods.find((period) => period.code === code) ?? []);
  return agencyItems(lang, agencies);
}

/** The codes that come into the scope on a later day. */
export function plannedWithin({ periods, tree, today }: Scope, own: string): readonly string[] {
  const timeline = timelineOf(periods);
  const present = new Set(tree.within(own));
  const later = timeline.turns.filter((day) => day > today).flatMap((day) => timeline.on(day).within(own));
  return [...new Set(later)].filter((code) => !present.has(code));
}
