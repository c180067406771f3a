import { fold } from '../../../kernel/fold.ts';
import { mapConcurrent } from '../../../platform/map-concurrent.ts';
import type { PetitionStore } from '../../store.ts';
import type { AgencyRow } from '../../stored.ts';

const CONCURRENCY = 16;

/**
 * The rows whose petition contains every word of a search, with or without accents: in its code, text, place, or the name of
 * the person it is assigned to. A row has only the beginning of the text, so that what it does not decide is read.
 */
export function matchingRows(petitions: Pick<PetitionStore, 'find'>, search: string) {
  const words = fold(search).split(/\s+/);
  const hasAll = (...texts: readonly (string | undefined)[]) => {
    const text = fold(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
  const matches = async (row: AgencyRow): Promise<boolean> => {
    const shown = [row.code, row.excerpt, row.assigneeName];
    if (hasAll(...shown)) return true;
    const petition = await petitions.find(row.code);
    return petition !== undefined && hasAll(...shown, petition.content, petition.place);
  };
  return async (rows: readonly AgencyRow[]): Promise<readonly AgencyRow[]> => {
    const found = await mapConcurrent(rows, { concurrency: CONCURRENCY }, matches);
    return rows.filter((_, index) => found[index]);
  };
}
