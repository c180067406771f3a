import type { Archive } from '../../platform/archive.ts';
import { type ItemChange, streamConsumer } from '../../platform/consumer.ts';
import { log } from '../../platform/log.ts';
import { attachmentArchive } from './archive.ts';
import { attachments } from './config.ts';
import { type Attachment, AttachmentsSchema, type ReadyAttachment } from './domain/attachment.ts';
import { contentOf, isWholePdf } from './domain/content.ts';
import { disposition, fileName } from './domain/file-name.ts';
import { settle, type Verdict } from './domain/upload.ts';
import { asNewJpeg } from './imaging.ts';
import { fileKey, quarantineKey } from './object-key.ts';
import { type AttachmentStore, change } from './store.ts';

type CheckDeps = {
  readonly attachments: AttachmentStore;
  readonly archive: Pick<Archive, 'find' | 'put'>;
};

/** On the stream of files: looks at what was uploaded. A repeat makes the same file and changes nothing. */
export const checkUploads = streamConsumer<CheckDeps>({
  wire: () => ({ attachments: attachments(), archive: attachmentArchive() }),
  run: check,
});

async function check(deps: CheckDeps, { after }: ItemChange): Promise<void> {
  if (after === undefined) return;
  const { code, files } = AttachmentsSchema.parse(after);
  for (const file of files.filter(({ state }) => state === 'checking')) {
    const verdict = await inspect(deps.archive, code, file);
    await change(deps.attachments, code, (before) => settle(before, file, verdict));
    log.count('FILE_CHECKED', { code, outcome: 'stored' in verdict ? 'ready' : verdict.reason }, ['outcome']);
  }
}

async function inspect(archive: CheckDeps['archive'], code: string, file: Attachment): Promise<Verdict> {
  const uploaded = await archive.find(quarantineKey(code, file));
  if (uploaded === undefined) return { reason: 'missing' };
  const checked = await checkedContent(uploaded);
  if ('reason' in checked) return checked;

  const { content, ...stored } = checked;
  const name = fileName(file.name, stored.type);
  const forBrowsers = { ContentDisposition: disposition(name), CacheControl: 'private, no-store' };
  await archive.put(fileKey(code, file), content, stored.type, forBrowsers);
  return { stored };
}

type Checked = ReadyAttachment['stored'] & { readonly content: Buffer };

async function checkedContent(bytes: Buffer): Promise<Checked | Extract<Verdict, { readonly reason: unknown }>> {
  const type = contentOf(bytes);
  if (type === 'heic') return { reason: 'heic' };
  if (type === 'unknown') return { reason: 'unsupported' };
  if (type === 'application/pdf') {
    return isWholePdf(bytes) ? { type, bytes: bytes.length, content: bytes } : { reason: 'damaged' };
  }
  const picture = await asNewJpeg(bytes);
  if (typeof picture === 'string') return { reason: picture };
  const { content, width, height } = picture;
  return { type: 'image/jpeg', bytes: content.length, width, height, content };
}
