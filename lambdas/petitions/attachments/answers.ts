import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Instant, Words } from '../../platform/wire.ts';
import { photoStages, rejections } from './domain/attachment.ts';

/** What the operations about files return, each built on first use. */

export const AttachmentAnswer = once(() =>
  z
    .object({
      id: z.string(),
      by: z.enum(['sender', 'agency']),
      name: z.string(),
      state: z
        .enum(['expected', 'checking', 'ready', 'rejected'])
        .describe('`checking`: uploaded, and not looked at yet. Ask again in some seconds'),
      at: Instant(),
      stage: z.enum(photoStages).optional(),
      type: z.string().optional().describe('Of what is kept: every picture becomes a JPEG without its place'),
      bytes: z.number().int().optional(),
      width: z.number().int().optional(),
      height: z.number().int().optional(),
      url: z.string().optional().describe('Where it is downloaded from, at the address of the site, for five minutes'),
      reason: z.enum(rejections).optional(),
      label: Words().optional().describe('What to tell a person about the reason'),
    })
    .meta({ id: 'Attachment' }),
);

const Upload = once(() =>
  z.object({
    action: z.string().describe('Where to post the form, at the address of the site'),
    fields: z.record(z.string(), z.string()).describe('Of `multipart/form-data`, followed by the field `file`'),
    until: Instant(),
  }),
);

export const BegunUpload = once(() =>
  AttachmentAnswer()
    .extend({ upload: Upload().optional().describe('Missing once the file was uploaded') })
    .meta({ id: 'BegunUpload' }),
);

export const AttachmentList = once(() =>
  z.object({
    items: z.array(AttachmentAnswer()),
    most: z.number().int().describe('How many files the caller may have with the petition now'),
  }),
);
