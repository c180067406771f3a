import * as z from 'zod';
import { s3Archive } from '../../platform/archive.ts';
import { environment, once } from '../../platform/config.ts';

const bucket = environment({ ATTACHMENTS_BUCKET: z.string().min(1) });

/** The objects themselves, for the function that checks them: others only sign, and need no client of S3. */
export const attachmentArchive = once(() => s3Archive(bucket().ATTACHMENTS_BUCKET));
