/** How a text is sent as SMS: its encoding, what it takes in units of that, and in how many parts it is sent and paid. */
export type SmsSize = { readonly encoding: 'GSM-7' | 'UCS-2'; readonly units: number; readonly parts: number };

/** GSM 03.38: the letters that take one unit. Escape (0x1B) is not one of them. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Those that take two, because an escape comes before them. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** A part of several is shorter by the header that puts them together again. */
const limits = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const;

/** Counts as gateways do: one letter outside GSM-7 makes the whole text UCS-2, and no letter is cut by the end of a part. */
export function sizeOfSms(text: string): SmsSize {
  const letters = [...text];
  const encoding = letters.every((letter) => BASIC.has(letter) || EXTENDED.has(letter)) ? 'GSM-7' : 'UCS-2';
  const widths = letters.map((letter) => (encoding === 'UCS-2' ? letter.length : EXTENDED.has(letter) ? 2 : 1));
  const units = widths.reduce((sum, width) => sum + width, 0);
  const { alone, joined } = limits[encoding];
  return { encoding, units, parts: units <= alone ? 1 : partsOf(widths, joined) };
}

function partsOf(widths: readonly number[], size: number): number {
  let [parts, used] = [1, 0];
  for (const width of widths) {
    if (used + width > size) [parts, used] = [parts + 1, 0];
    used += width;
  }
  return parts;
}
