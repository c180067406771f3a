import * as z from 'zod';
import { s3Archive } from '../platform/archive.ts';
import { environment, once } from '../platform/config.ts';

const config = environment({ LETTERS_BUCKET: z.string().min(1) });

/** The files of signed letters of this deployment. */
export const letterArchive = once(() => s3Archive(config().LETTERS_BUCKET));
