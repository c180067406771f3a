import type { Table } from '../../platform/table.ts';
import { Draft } from './draft.ts';

export type DraftStore = {
  /** All drafts for a petition, at most `MOST_DRAFTS`. */
  of(code: string): Promise<readonly Draft[]>;
  /** Saves it if the one before it is the last one; otherwise returns the one that is there, if any. */
  save(draft: Draft): Promise<'written' | { readonly conflict: Draft | undefined }>;
  remove(draft: Pick<Draft, 'code' | 'person' | 'action'>): Promise<void>;
};

/** A few people work on a petition, each on an action or two; drafts beyond these are not listed. */
export const MOST_DRAFTS = 50;
/** Longer than any deadline of an answer with its extension: what is older was forgotten. */
const KEPT_DAYS = 60;
const DAY_SECONDS = 86_400;
const MILLISECONDS = 1000;

export function draftStore(table: Table): DraftStore {
  return {
    async of(code) {
      const { items } = await table.query({ key: { code }, limit: MOST_DRAFTS, consistent: true });
      return items.map((item) => Draft.parse(item));
    },
    async save(draft) {
      const expiresAt = Math.floor(Date.parse(draft.savedAt) / MILLISECONDS) + KEPT_DAYS * DAY_SECONDS;
      const before = draft.revision - 1;
      const condition = before === 0 ? { absent: 'code' } : { equals: { revision: before } };
      if ((await table.put({ ...draft, ...keyOf(draft), expiresAt }, condition)) === 'written') return 'written';
      const there = await table.get(keyOf(draft));
      return { conflict: there && Draft.parse(there) };
    },
    async remove(draft) {
      await table.remove(keyOf(draft));
    },
  };
}

/** The name of an action contains no space, so that no two people share a key. */
const keyOf = ({ code, person, action }: Pick<Draft, 'code' | 'person' | 'action'>) => ({
  code,
  draft: `${action} ${person}`,
});
