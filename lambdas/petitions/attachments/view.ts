import type { Instant } from '../../kernel/time.ts';
import { downloadPath, type Presigner, type UploadForm, uploadForm } from '../../platform/presign.ts';
import { UPLOAD_PATH } from '../../platform/upload-path.ts';
import { type Attachment, MAX_BYTES } from './domain/attachment.ts';
import { rejectionLabels } from './domain/labels.ts';
import { fileKey, quarantineKey } from './object-key.ts';

/** Long enough for 20 MB over a slow line, and for a page to load its pictures. */
const UPLOAD_SECONDS = 15 * 60;
const DOWNLOAD_SECONDS = 5 * 60;

export type ViewOptions = { readonly code: string; readonly presigner: Presigner; readonly now: Instant };

/** `returnTo`: the address to which a browser is sent after the upload, for a form without a script. */
type FormOptions = ViewOptions & { readonly returnTo?: string };

type Begun = ReturnType<typeof attachmentView> & {
  readonly upload?: { readonly action: string; readonly fields: UploadForm; readonly until: Instant };
};

/** A file as the API returns it; `url` opens it with no other proof, for a short time. */
export function attachmentView(file: Attachment, { code, presigner, now }: ViewOptions) {
  const { id, by, name, state, at, stage } = file;
  const shared = { id, by, name, state, at, ...(stage !== undefined && { stage }) };
  if (file.state === 'rejected') return { ...shared, reason: file.reason, label: rejectionLabels[file.reason] };
  if (file.state !== 'ready') return shared;
  const key = { key: fileKey(code, file), seconds: DOWNLOAD_SECONDS };
  return { ...shared, ...file.stored, url: downloadPath(presigner, key, new Date(now)) };
}

/** The same with the form that uploads it, while it is expected. */
export function begunView(file: Attachment, options: FormOptions): Begun {
  const view = attachmentView(file, options);
  if (file.state !== 'expected') return view;
  const { code, presigner, now, returnTo } = options;
  const limits = { type: file.type, maxBytes: MAX_BYTES, seconds: UPLOAD_SECONDS, redirect: returnTo };
  const fields = uploadForm(presigner, { key: quarantineKey(code, file), ...limits }, new Date(now));
  const until = new Date(Date.parse(now) + UPLOAD_SECONDS * 1_000).toISOString();
  return { ...view, upload: { action: UPLOAD_PATH, fields, until } };
}
