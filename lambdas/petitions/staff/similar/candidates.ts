import type { Tree } from '../../../directory/domain/tree.ts';
import { syllablesOf } from '../../../kernel/fold.ts';
import { type Instant, localDateOf } from '../../../kernel/time.ts';
import type { Petition } from '../../domain/case/petition.ts';
import { isOpen } from '../../domain/case/status.ts';
import { isSamePlace, lastTwoMonths, rarityOf } from '../../domain/similar/alike.ts';
import { type Rarity, weightOf } from '../../domain/similar/similarity.ts';
import { termsOf } from '../../domain/similar/terms.ts';
import type { PetitionStore } from '../../store.ts';
import type { AgencyRow } from '../../stored.ts';
import { inOrder } from '../listing/in-order.ts';
import { inboxOf, listedAgencies, receivedIn } from '../listing/lists.ts';

/** Two pages of the inbox: what is due later was received last, and is found by its month. */
const MAX_OPEN = 200;
/** One page of each month, the newest first. */
const MAX_RECEIVED = 100;
/** Petitions of which the whole text is read: a read each. */
const MAX_READ = 12;
/** The same place weighs as much as two rare words. */
const PLACE_WEIGHT = 10;

type Reading = {
  readonly petitions: Pick<PetitionStore, 'inbox' | 'month'>;
  readonly tree: Tree;
  readonly now: Instant;
  readonly readable: (rows: readonly AgencyRow[]) => Promise<readonly AgencyRow[]>;
};

/**
 * The petitions of the same agency whose rows have most in common with a petition: those that are open, and those
 * answered of this month and the last. Rows have the place and the beginning of the text. Also all these beginnings.
 */
export async function candidatesFor(petition: Petition, { petitions, tree, now, readable }: Reading) {
  const agency = tree.successor(petition.agency) ?? petition.agency;
  const { agencies } = listedAgencies(tree, agency, false);
  const months = lastTwoMonths(localDateOf(now));
  const read = await Promise.all([
    inOrder(inboxOf(petitions, agencies)).take(MAX_OPEN),
    ...months.map((month) => inOrder(receivedIn(month, petitions, agencies, tree)).take(MAX_RECEIVED)),
  ]);
  const rows = new Map(read.flat().map((row) => [row.code, row]));
  rows.delete(petition.code);
  const known = await readable([...rows.values()].filter(isOpenOrAnswered));
  const excerpts = known.map(({ excerpt = '' }) => excerpt);
  const rarity = rarityOf(excerpts);
  const wanted = termsOf(petition.content).words;
  const scored = known
    .map((row) => ({ code: row.code, score: scoreOf(row, { wanted, place: petition.place, rarity }) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { codes: scored.slice(0, MAX_READ).map(({ code }) => code), excerpts };
}

/** Not what ended without an answer, and not what is merged: that is answered with another one. */
export const isOpenOrAnswered = ({ status }: Pick<AgencyRow, 'status'>): boolean =>
  isOpen(status) || status === 'answered' || status === 'published';

type Wanted = {
  readonly wanted: ReadonlySet<string>;
  readonly place: string | undefined;
  readonly rarity: Rarity;
};

function scoreOf({ excerpt = '', place: at }: AgencyRow, { wanted, place, rarity }: Wanted): number {
  const shared = [...new Set(syllablesOf(excerpt))].filter((word) => wanted.has(word));
  const words = shared.reduce((sum, word) => sum + weightOf(rarity, word), 0);
  return words + (isSamePlace({ place }, { place: at }) ? PLACE_WEIGHT : 0);
}
