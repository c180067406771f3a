import { addressedNames } from './names/addressed-names.ts';

/** Kinds of personal data that must not be published by mistake. */
export const personalDataKinds = ['email', 'phone', 'idNumber', 'accountNumber', 'name'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** `from` and `to` are positions in the text; the data itself is not repeated. */
export type PersonalData = { readonly kind: PersonalDataKind; readonly from: number; readonly to: number };

/** Separators that people put into numbers: `0912 345 678`, `0912.345.678`. */
const SEPARATED_DIGITS = /(?<![\p{L}\d])(?<!\d[.-])(?:\+|00)?\d(?:[ .\-\u00a0]?\d){7,18}(?![\p{L}\d])/gu;
/** A phone in any way that people write one, so also `(0912) 345-678` and `0912 - 345 - 678`. */
const PHONE =
  /(?<![\p{L}\d])(?<!\d[.-])(?:(?:\+|00)?84(?:[ .\-()]{0,3}0)?|0)[ .\-()]{0,3}(?:[35789](?:[ .\-()]{0,3}\d){8}|2(?:[ .\-()]{0,3}\d){8,9})(?![\p{L}\d])/gu;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const MOBILE_OR_LANDLINE = /^(?:\+?84|0084|0)(?:[35789]\d{8}|2\d{8,9})$/;
/** Numbers of services, not of people. */
const HOTLINE = /^1[89]00\d{4}(?:\d{2})?$/;
const ID_LENGTHS = [9, 12];

/**
 * E-mail addresses, phone numbers, identity numbers (9 or 12 digits), account numbers and addressed names in a text, in
 * their order. It does not know the name of the sender, which is encrypted to a key that only another function has.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const plain = withPlainDigits(text);
  const phones = matchesOf(plain, PHONE, () => 'phone');
  const isApart = ({ from, to }: PersonalData) => phones.every((phone) => to <= phone.from || phone.to <= from);
  const found = [
    ...matchesOf(text, EMAIL, () => 'email'),
    ...phones,
    ...matchesOf(plain, SEPARATED_DIGITS, numberKind).filter(isApart),
    ...addressedNames(text).map((name) => ({ kind: 'name' as const, ...name })),
  ];
  return found.toSorted((one, other) => one.from - other.from);
}

/** The same text, position by position, with the digits, dashes and spaces of ASCII: `０` is 0, and invisible is a space. */
const withPlainDigits = (text: string): string =>
  text
    .replaceAll(/[０-９（）＋．]/g, (wide) => wide.normalize('NFKC'))
    .replaceAll(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replaceAll(/[\u00ad\u2000-\u200d\u202f\u2060\u3000\ufeff]/g, ' ');

function matchesOf(
  text: string,
  pattern: RegExp,
  kindOf: (found: string) => PersonalDataKind | undefined,
): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const kind = kindOf(found);
    return kind === undefined ? [] : [{ kind, from: index, to: index + found.length }];
  });
}

/** A date, an amount of money and the code of a procedure are no numbers of a person. */
function numberKind(written: string): PersonalDataKind | undefined {
  const digits = written.replaceAll(/[ .\-\u00a0]/g, '');
  if (isDate(written) || isAmount(written) || HOTLINE.test(digits)) return undefined;
  if (MOBILE_OR_LANDLINE.test(digits)) return 'phone';
  if (ID_LENGTHS.includes(digits.length)) return 'idNumber';
  return 'accountNumber';
}

const isDate = (written: string) => /^\d{1,2}[.\- ]\d{1,2}[.\- ]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(written);

/** `12.500.000`: groups of three. One that starts with 0 is a phone. */
const isAmount = (written: string) => /^[1-9]\d{0,2}(?:[. ]\d{3}){2,4}$/.test(written);
