import { vi } from 'vitest';
import type { Attachment, Attachments } from '../../lambdas/petitions/attachments/domain/attachment.ts';
import type { Announced } from '../../lambdas/petitions/attachments/domain/upload.ts';
import { CODE, RECEIVED_AT } from './petitions.ts';

export const announced: Announced = {
  ...{ id: 'photo-0001', by: 'sender', name: 'ảnh.jpg', type: 'image/jpeg', bytes: 1_000 },
};

/** A file in a state; `ready` with what is kept of it. */
export function aFile(state: Attachment['state'], more: Partial<Announced> = {}): Attachment {
  const file = { ...announced, at: RECEIVED_AT, ...more };
  if (state === 'ready') return { ...file, state, stored: { type: 'image/jpeg', bytes: 900, width: 4, height: 3 } };
  return state === 'rejected' ? { ...file, state, reason: 'damaged' } : { ...file, state };
}

export const withFiles = (...files: readonly Attachment[]): Attachments => ({ code: CODE, version: 3, files });

/** What functions sign uploads and downloads with. */
export function stubSigning(): void {
  vi.stubEnv('ATTACHMENTS_BUCKET', 'attachments');
  vi.stubEnv('ATTACHMENTS_HOST', 'attachments.s3.ap-southeast-1.amazonaws.com');
  vi.stubEnv('AWS_REGION', 'ap-southeast-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', undefined);
}
