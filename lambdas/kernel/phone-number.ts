/**
 * Numbers of Việt Nam without the leading 0, as in the metadata of Google's libphonenumber (npm libphonenumber-js 1.13.16,
 * `max`), without its ranges for machines. Mobile numbers of 11 digits (0120 to 0129, 0162 to 0169, 0186, 0188, 0199) ended
 * in 2018.
 */
const MOBILE = /^(?:(?:3\d|7[06-9])\d|5(?:[1689]\d|2[238]|59)|8(?:[1-8]\d|9[6-9])|9(?:[0-8]\d|9[013-9]))\d{6}$/;
const LANDLINE = /^2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}$/;
const HOTLINE = /^1[89]00\d{4,6}$/;

/** A number of another country, by shape only: E.164 has at most 15 digits, no country code begins with 0. */
const FOREIGN = /^(?!84)[1-9]\d{7,14}$/;

/** What people write between the digits; `(0)` after a country code is read by nobody who dials. */
const BETWEEN = /[\s().\-–/]/g;
const TRUNK_ZERO = /^(\+\d{1,3})\s*\(0\)/;

/**
 * A phone number as people type it (`0912 345 678`, `+84 912.345.678`, `0084…`, a number abroad with its country code) as
 * E.164, or undefined if no such number is assigned.
 */
export function readPhoneNumber(typed: string): string | undefined {
  const dialled = typed.normalize('NFKC').trim().replace(TRUNK_ZERO, '$1').replaceAll(BETWEEN, '').replace(/^00/, '+');
  if (!/^\+?\d+$/.test(dialled)) return undefined;
  if (dialled.startsWith('+84')) return vietnamese(dialled.slice(3));
  if (dialled.startsWith('+')) return FOREIGN.test(dialled.slice(1)) ? dialled : undefined;
  return vietnamese(dialled) ?? (dialled.startsWith('84') ? vietnamese(dialled.slice(2)) : undefined);
}

/** Whether an SMS to this E.164 number stays in Việt Nam. */
export const isVietnameseMobile = (number: string): boolean => number.startsWith('+84') && MOBILE.test(number.slice(3));

function vietnamese(national: string): string | undefined {
  const number = national.replace(/^0/, '');
  return [MOBILE, LANDLINE, HOTLINE].some((plan) => plan.test(number)) ? `+84${number}` : undefined;
}
