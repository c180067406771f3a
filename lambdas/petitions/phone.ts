import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';

/** Longer than any number with spaces and brackets. */
const MAX_TYPED = 40;

/**
 * A phone as people type it (`0912 345 678`, `+84 912.345.678`, `0084…`, a number abroad), stored as E.164. A
 * number with a digit missing could not be called; operator ranges are not checked, because they change.
 */
export const Phone = z
  .string()
  .max(MAX_TYPED)
  .transform((typed, context) => {
    const number = parsePhoneNumberFromString(typed.replace(/^\s*00(?=84)/, '+'), 'VN');
    if (number?.isValid() === true) return number.number as string;
    context.addIssue({ code: 'custom', message: 'A phone number, for example 0912 345 678' });
    return z.NEVER;
  });
