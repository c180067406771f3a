import { scopeOf } from '../../../directory/domain/scope.ts';
import type { Tree } from '../../../directory/domain/tree.ts';
import type { Instant } from '../../../kernel/time.ts';
import { lastInstant } from '../../domain/deadlines/late.ts';
import type { View } from '../../domain/views/view.ts';
import type { PetitionStore } from '../../store.ts';
import type { Lists } from './in-order.ts';

/**
 * Most agencies of one list, with those that they took over: each costs at least one query. A province has some 200, and
 * after the mergers of 2025 took over some 500.
 */
const MAX_AGENCIES = 1_000;

export type Listed = {
  readonly agencies: readonly string[];
  /** Agencies of the subtree that are not listed. */
  readonly leftOut: number;
};

/** The agencies whose petitions are in the list of one, at most `MAX_AGENCIES`. */
export function listedAgencies(tree: Tree, agency: string, isDeep: boolean): Listed {
  const all = scopeOf(tree, agency, isDeep);
  return { agencies: all.slice(0, MAX_AGENCIES), leftOut: Math.max(0, all.length - MAX_AGENCIES) };
}

/** The open petitions of agencies, the nearest deadline first. */
export const inboxOf = (
  petitions: Pick<PetitionStore, 'inbox'>,
  agencies: readonly string[],
  { from, to }: View['range'] = {},
): Lists => ({
  agencies,
  sortOf: lastInstant,
  descending: false,
  read: (agency, bounds) => petitions.inbox(agency, { ...bounds, from: laterOf(from, bounds.from), to }),
});

/** What agencies received in a month, the newest first. One that ended earlier received nothing in it. */
export const receivedIn = (
  month: string,
  petitions: Pick<PetitionStore, 'month'>,
  agencies: readonly string[],
  tree: Tree,
): Lists => ({
  agencies: agencies.filter((code) => month <= (tree.endedOn(code) ?? month).slice(0, month.length)),
  sortOf: ({ receivedAt }) => receivedAt,
  descending: true,
  read: (agency, { after, to, limit }) => petitions.month(agency, month, { after, to, limit }),
});

/** What senders rated low, the latest rating first. */
export const lowRatedIn = (
  petitions: Pick<PetitionStore, 'lowRated'>,
  agencies: readonly string[],
  { from }: { readonly from: Instant },
): Lists => ({
  agencies,
  sortOf: ({ ratedAt, receivedAt }) => ratedAt ?? receivedAt,
  descending: true,
  read: (agency, { after, to, limit }) => petitions.lowRated(agency, { after, from, to, limit }),
});

function laterOf(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? other : one;
}
