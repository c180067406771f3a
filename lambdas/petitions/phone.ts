import * as z from 'zod';
import { readPhoneNumber } from '../kernel/phone-number.ts';

/** Longer than any number with spaces and brackets. */
const MAX_TYPED = 40;

/** A phone as people type it, stored as E.164. A number with a digit missing, or one that ended, could not be called. */
export const Phone = z
  .string()
  .max(MAX_TYPED)
  .transform((typed, context) => {
    const number = readPhoneNumber(typed);
    if (number !== undefined) return number;
    context.addIssue({ code: 'custom', message: 'A phone number in use, for example 0912 345 678' });
    return z.NEVER;
  });
