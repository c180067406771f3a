import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Table, Written } from '../../platform/table.ts';
import { type Attachments, AttachmentsSchema, noAttachments } from './domain/attachment.ts';

export type AttachmentStore = {
  find(code: string): Promise<Attachments>;
  /** Writes the files if nothing was written since `before` was read. */
  save(after: Attachments, before: Attachments): Promise<Written>;
};

export const attachmentStore = (table: Table): AttachmentStore => ({
  async find(code) {
    const item = await table.get({ code });
    return item === undefined ? noAttachments(code) : AttachmentsSchema.parse(item);
  },
  save: (after, { version }) => {
    const toCheck = after.files.filter(({ state }) => state === 'checking').length;
    // Only while there is something to check: the filter of the stream looks for it.
    const item = { ...after, ...(toCheck > 0 && { toCheck }) };
    return table.put(item, version === 0 ? { absent: 'code' } : { equals: { version } });
  },
});

/** Concurrent uploads of one sender and their checks write the same item: as many as a sender has files, and some more. */
const MAX_ATTEMPTS = 12;

/** Reads, decides and writes again while another write came first. `decide` returns the same object for no change. */
export async function change<Code extends string = never>(
  store: AttachmentStore,
  code: string,
  decide: (before: Attachments) => Attachments | Refusal<Code>,
): Promise<Attachments | Refusal<Code>> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const before = await store.find(code);
    const after = decide(before);
    if (isRefusal(after) || after === before) return after;
    if ((await store.save(after, before)) === 'written') return after;
  }
  throw new Error(`The files of ${code} were changed ${MAX_ATTEMPTS} times while one of them was written`);
}
