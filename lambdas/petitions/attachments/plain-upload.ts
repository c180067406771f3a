import { randomUUID } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { type Attachment, type Attachments, MAX_BYTES, NOT_CHOSEN_YET } from './domain/attachment.ts';
import { type Announced, begin, find, isStale } from './domain/upload.ts';
import { change } from './store.ts';
import type { UploadDeps } from './upload.ts';
import { begunView } from './view.ts';

/** Where the browser goes after the upload, by the id of the file. Undefined if the site does not know its address. */
export type ReturnTo = (id: string, code: string) => string | undefined;

type Asked = {
  readonly code: string;
  /** Whose it is; `name`: what it is called, because the browser does not say it before the upload. */
  readonly file: Pick<Announced, 'by' | 'actor' | 'stage' | 'name'>;
  readonly most: number;
  readonly returnTo: ReturnTo;
  readonly now: Instant;
};

type Code = 'attachment.tooMany' | 'idempotency.mismatch';

/**
 * The form of an upload for a browser without a script: announced before its file is chosen. The one that the same person
 * announced and did not use is issued again, so that forms which nobody fills in do not use up the number of files.
 */
export async function beginPlain({ attachments, presigner }: UploadDeps, { code, file, most, returnTo, now }: Asked) {
  // Also a form that is issued again: what is uploaded after the answer would have been approved by nobody.
  if (most === 0) return refuse('attachment.tooMany', { most });
  const fresh = { id: randomUUID(), ...file, type: NOT_CHOSEN_YET, bytes: MAX_BYTES } as const;
  const after = await change(attachments, code, (before): Attachments | Refusal<Code> =>
    unused(before, file, now) === undefined ? begin(before, fresh, { now, most }) : before,
  );
  if (isRefusal(after)) return after;

  const announced = find(after, fresh) ?? unused(after, file, now);
  if (announced === undefined) throw new Error('A form that was just issued is not among the files of its petition');
  const address = returnTo(announced.id, code);
  const options = { code, presigner, now, ...(address !== undefined && { returnTo: address }) };
  return { code, ...begunView(announced, options) };
}

/** The next announcement removes a stale one: its file would be lost. */
const unused = ({ files }: Attachments, asked: Asked['file'], now: Instant): Attachment | undefined =>
  files.find(
    (file) =>
      file.state === 'expected' &&
      file.type === NOT_CHOSEN_YET &&
      !isStale(file, now) &&
      file.by === asked.by &&
      file.actor?.id === asked.actor?.id &&
      file.stage === asked.stage,
  );
