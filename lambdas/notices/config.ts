import * as z from 'zod';
import { environment } from '../platform/config.ts';
import { type SmsText, smsTexts } from './domain/write-notice.ts';

const config = environment({
  SITE_URL: z.union([z.url({ protocol: /^https$/ }), z.literal('')]),
  SMS_TEXT: z.enum(smsTexts),
});

/** The address of the pages, without a slash at its end; undefined if the deployment has no domain of its own. */
export const siteUrl = (): string | undefined => config().SITE_URL || undefined;

/** Whether SMS to senders are written with accents. */
export const smsText = (): SmsText => config().SMS_TEXT;
