import * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import { Actor } from '../../domain/case/parts.ts';

/** What can be sent. Every picture is stored as a new JPEG; a PDF as it is. */
export const uploadTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type UploadType = (typeof uploadTypes)[number];

/** A form without a script is issued before anybody knows which file will be chosen; the check finds what it is. */
export const NOT_CHOSEN_YET = 'application/octet-stream';

/** 20 MB: more than a photo of a phone, and than most scanned decisions. */
export const MAX_BYTES = 20 * 1024 * 1024;
/** A photo of 50 million pixels has 200 MB when it is decoded. Phones that take more can save fewer. */
export const MAX_PIXELS = 50_000_000;
export const MAX_NAME = 120;

/** Why a file that was uploaded is not kept. */
export const rejections = ['missing', 'unsupported', 'heic', 'damaged', 'tooManyPixels'] as const;
export type Rejection = (typeof rejections)[number];

/** What a photo of the agency shows: the place before the work, or after it. */
export const photoStages = ['before', 'after'] as const;

const Common = z.object({
  id: z.string(),
  by: z.enum(['sender', 'agency']),
  /** Who uploaded it for the agency. */
  actor: Actor.optional(),
  stage: z.enum(photoStages).optional(),
  name: z.string(),
  /** As the client announced them; the check looks at the content. */
  type: z.enum([...uploadTypes, NOT_CHOSEN_YET]),
  bytes: z.number(),
  at: z.string(),
});

/** The upload was announced, and its form was issued. */
const Expected = Common.extend({ state: z.literal('expected') });
/** The client uploaded it. It is kept apart until it is checked. */
const Checking = Common.extend({ state: z.literal('checking') });
/** Checked: `stored` is what can be opened. */
const Ready = Common.extend({
  state: z.literal('ready'),
  stored: z.object({
    type: z.enum(['image/jpeg', 'application/pdf']),
    bytes: z.number(),
    width: z.number().optional(),
    height: z.number().optional(),
  }),
});
const Rejected = Common.extend({ state: z.literal('rejected'), reason: z.enum(rejections) });

const AttachmentSchema = z.discriminatedUnion('state', [Expected, Checking, Ready, Rejected]);
export type Attachment = DeepReadonly<z.infer<typeof AttachmentSchema>>;
export type ReadyAttachment = Extract<Attachment, { readonly state: 'ready' }>;

/** All files of a petition in one item, so that a limit on their number is a condition of one write. */
export const AttachmentsSchema = z.object({
  code: z.string(),
  version: z.number(),
  files: z.array(AttachmentSchema),
});
export type Attachments = DeepReadonly<z.infer<typeof AttachmentsSchema>>;

export const noAttachments = (code: string): Attachments => ({ code, version: 0, files: [] });
