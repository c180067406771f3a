import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { reply } from '../../platform/operation.ts';
import type { Presigner } from '../../platform/presign.ts';
import { attachments, presigner } from './config.ts';
import { type Attachment, MAX_BYTES, type UploadType, uploadTypes } from './domain/attachment.ts';
import { type Announced, begin, find, uploaded, type Which } from './domain/upload.ts';
import { type AttachmentStore, change } from './store.ts';
import { attachmentView, begunView } from './view.ts';

export type UploadDeps = { readonly attachments: AttachmentStore; readonly presigner: Presigner };

export const wireUpload = (): UploadDeps => ({ attachments: attachments(), presigner: presigner() });

type Body = {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly stage?: Attachment['stage'];
};
type Sent = Which & { readonly body: Body; readonly actor?: Attachment['actor'] };
type Where = { readonly code: string; readonly most: number; readonly now: Instant };

/** Announces a file, and returns the form that uploads it: one conditional write, and no call to S3. */
export async function beginUpload(deps: UploadDeps, { id, by, actor, body }: Sent, { code, most, now }: Where) {
  const announced = announcedBy(body);
  if (isRefusal(announced)) return announced;

  const file = { id, by, ...announced, ...(actor !== undefined && { actor }) };
  let isNew = false;
  const after = await change(deps.attachments, code, (before) => {
    isNew = find(before, file) === undefined;
    return begin(before, file, { now, most });
  });
  if (isRefusal(after)) return after;
  const view = begunView(found(after, file), { code, presigner: deps.presigner, now });
  return isNew ? reply(201, view) : reply(200, view);
}

function announcedBy({ name, type, bytes, stage }: Body): Omit<Announced, 'id' | 'by'> | Unsupported {
  const known = uploadTypes.find((one): one is UploadType => one === type.toLowerCase());
  if (known === undefined) return refuse('attachment.unsupported', { types: uploadTypes });
  if (bytes > MAX_BYTES) return refuse('attachment.tooLarge', { maxBytes: MAX_BYTES });
  return { name, type: known, bytes, ...(stage !== undefined && { stage }) };
}

type Unsupported = Refusal<'attachment.unsupported' | 'attachment.tooLarge'>;

/** The file was uploaded: from now on it is checked, whatever becomes of the client. */
export async function finishUpload(
  { attachments, presigner }: UploadDeps,
  which: Which,
  { code, now }: Omit<Where, 'most'>,
) {
  const after = await change(attachments, code, (before) => uploaded(before, which));
  return isRefusal(after) ? after : reply(200, attachmentView(found(after, which), { code, presigner, now }));
}

function found(all: Parameters<typeof find>[0], which: Which): Attachment {
  const file = find(all, which);
  if (file === undefined) throw new Error('A file that was just written is not in its item');
  return file;
}

type Seen = {
  readonly code: string;
  readonly files: readonly Attachment[];
  readonly most: number;
  readonly now: Instant;
};

export const listed = (presigner: Presigner, { code, files, most, now }: Seen) =>
  reply(200, { items: files.map((file) => attachmentView(file, { code, presigner, now })), most });
