import * as z from 'zod';

const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** Joiners, combining marks and direction marks alone are not readable text. */
const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const clean = (value: string) => value.normalize('NFC').trim();

/** A text of several lines: NFC (some keyboards send NFD), trimmed, no control characters, `min` to `max` characters. */
export const longText = (min: number, max: number) => checked(min, max, CONTROL_BUT_LINES);

/** A single line of text, with the same rules. */
export const shortText = (min: number, max: number) => checked(min, max, CONTROL);

/** Lengths are checked after NFC and trimming, so composed letters count once. */
function checked(min: number, max: number, forbidden: RegExp) {
  return z
    .string()
    .overwrite(clean)
    .min(min)
    .max(max)
    .refine((value) => !forbidden.test(value), { error: 'Contains invalid characters' })
    .refine((value) => min === 0 || READABLE.test(value), { error: 'Contains no readable characters' });
}
