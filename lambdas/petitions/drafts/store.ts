import { queryAll, type Table, type Written } from '../../platform/table.ts';
import { Draft } from './draft.ts';

export type DraftStore = {
  /** All drafts for a petition, at most `MOST_DRAFTS`. */
  of(code: string): Promise<readonly Draft[]>;
  /** Saves it if the one before it is the last one; otherwise returns the one that is there, if any. */
  save(draft: Draft): Promise<'written' | { readonly conflict: Draft | undefined }>;
  /** `conflict`: it was saved since, or is not there. */
  remove(draft: Pick<Draft, 'code' | 'person' | 'action' | 'revision'>): Promise<Written>;
  /** Removes the drafts of all people for a petition. */
  removeAll(code: string): Promise<void>;
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
      const found: Draft[] = [];
      // A page ends at 1 MB: a few long drafts must not hide the others.
      for await (const item of queryAll(table, { key: { code }, limit: MOST_DRAFTS, consistent: true })) {
        found.push(Draft.parse(item));
        if (found.length === MOST_DRAFTS) break;
      }
      return found;
    },
    async save(draft) {
      const expiresAt = Math.floor(Date.parse(draft.savedAt) / MILLISECONDS) + KEPT_DAYS * DAY_SECONDS;
      const before = draft.revision - 1;
      const condition = before === 0 ? { absent: 'code' } : { equals: { revision: before } };
      if ((await table.put({ ...draft, ...keyOf(draft), expiresAt }, condition)) === 'written') return 'written';
      const there = await table.get(keyOf(draft));
      return { conflict: there && Draft.parse(there) };
    },
    remove: (draft) => table.remove(keyOf(draft), { equals: { revision: draft.revision } }),
    async removeAll(code) {
      const all = { key: { code }, limit: MOST_DRAFTS, consistent: true };
      for await (const { draft } of queryAll(table, all)) await table.remove({ code, draft: `${draft}` });
    },
  };
}

/** The name of an action contains no space, so that no two people share a key. */
const keyOf = ({ code, person, action }: Pick<Draft, 'code' | 'person' | 'action'>) => ({
  code,
  draft: `${action} ${person}`,
});
