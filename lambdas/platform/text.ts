import * as z from 'zod';

const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** Marks that join, hide or turn around others are nothing to read by themselves. */
const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const clean = (value: string) => value.normalize('NFC').trim();

/** A free text of several lines: NFC (a keyboard may send NFD), trimmed, no control characters, `min` to `max` long. */
export const longText = (min: number, max: number) => checked(min, max, CONTROL_BUT_LINES);

/** A text of one line. */
export const shortText = (min: number, max: number) => checked(min, max, CONTROL);

/** Lengths are counted after cleaning, in characters of Unicode: what a reader would count. */
function checked(min: number, max: number, forbidden: RegExp) {
  return z
    .string()
    .overwrite(clean)
    .min(min)
    .max(max)
    .refine((value) => !forbidden.test(value), { error: 'Invalid characters' })
    .refine((value) => min === 0 || READABLE.test(value), { error: 'Nothing to read' });
}
