import { sha256 } from '../../platform/hmac.ts';
import type { Which } from './domain/upload.ts';

/** Names of objects say nothing about the petition: they are in access logs. */
const digestOf = (code: string, { id, by }: Which): string => sha256(`${code}\n${by}\n${id}`);

/** What was uploaded and is not checked yet: nobody but the check reads it, and S3 deletes it after a day. */
export const quarantineKey = (code: string, which: Which): string => `quarantine/${digestOf(code, which)}`;

/** What can be opened. */
export const fileKey = (code: string, which: Which): string => `files/${digestOf(code, which)}`;
