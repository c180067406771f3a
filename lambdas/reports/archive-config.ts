import * as z from 'zod';
import { s3Archive } from '../platform/archive.ts';
import { environment, once } from '../platform/config.ts';

const config = environment({ REPORTS_BUCKET: z.string().min(1) });

/** The files of reports, on which only some functions have a right. */
export const archive = once(() => s3Archive(config().REPORTS_BUCKET));
