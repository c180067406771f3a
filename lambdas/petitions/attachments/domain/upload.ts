import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Attachment, Attachments, ReadyAttachment, Rejection } from './attachment.ts';

/** How many files a side may have. A sender who was asked for more may send as many again. */
export const MAX_FILES = { sender: 5, asked: 10, agency: 10 } as const;
/** Of all attempts of both sides together: the item stays small, and a program that retries for ever ends. */
export const MAX_ATTEMPTS = 60;
/** What was announced and did not come in this time counts no more. S3 deletes what comes later. */
export const EXPECTED_HOURS = 24;
const HOUR_MS = 3_600_000;

/** What a client announces. */
export type Announced = Pick<Attachment, 'id' | 'by' | 'actor' | 'stage' | 'name' | 'type' | 'bytes'>;

type BeginCode = 'attachment.tooMany' | 'idempotency.mismatch';

/** The files with one more that is expected; the same object for a repeat of the same announcement. */
export function begin(
  all: Attachments,
  announced: Announced,
  { now, most }: { readonly now: Instant; readonly most: number },
): Attachments | Refusal<BeginCode> {
  const earlier = find(all, announced);
  if (earlier !== undefined) return isSame(earlier, announced) ? all : refuse('idempotency.mismatch');

  const kept = all.files.filter((file) => file.state !== 'expected' || !isStale(file, now));
  const counted = kept.filter(({ by, state }) => by === announced.by && state !== 'rejected');
  if (counted.length >= most || kept.length >= MAX_ATTEMPTS) return refuse('attachment.tooMany', { most });
  return next(all, [...kept, { ...announced, at: now, state: 'expected' }]);
}

/** The client has uploaded the file: it is to be checked. The same object if that was reported before. */
export function uploaded(all: Attachments, which: Which): Attachments | Refusal<'attachment.notFound'> {
  const file = find(all, which);
  if (file === undefined) return refuse('attachment.notFound');
  return file.state === 'expected' ? replaced(all, { ...file, state: 'checking' }) : all;
}

/** What the check found: what is kept instead of the file, or why it is not kept. */
export type Verdict = { readonly stored: ReadyAttachment['stored'] } | { readonly reason: Rejection };

/** Notes the verdict on a file; the same object if there is one already. */
export function settle(all: Attachments, which: Which, verdict: Verdict): Attachments {
  const file = find(all, which);
  if (file?.state !== 'checking') return all;
  return replaced(
    all,
    'stored' in verdict
      ? { ...file, state: 'ready', stored: verdict.stored }
      : { ...file, state: 'rejected', reason: verdict.reason },
  );
}

/** The ids are made by the clients of either side, which know nothing of each other. */
export type Which = Pick<Attachment, 'id' | 'by'>;

export const find = ({ files }: Attachments, { id, by }: Which): Attachment | undefined =>
  files.find((file) => file.id === id && file.by === by);

const next = (all: Attachments, files: readonly Attachment[]): Attachments => ({
  ...all,
  files,
  version: all.version + 1,
});

const replaced = (all: Attachments, changed: Attachment): Attachments =>
  next(
    all,
    all.files.map((file) => (file.id === changed.id && file.by === changed.by ? changed : file)),
  );

/** Whether what was announced counts no more. */
export const isStale = ({ at }: Pick<Attachment, 'at'>, now: Instant): boolean =>
  Date.parse(now) - Date.parse(at) > EXPECTED_HOURS * HOUR_MS;

const isSame = (one: Announced, other: Announced) =>
  one.name === other.name && one.type === other.type && one.bytes === other.bytes && one.stage === other.stage;
