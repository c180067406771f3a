/** What stands before the name of a unit. */
const KIND =
  /^(?:một phần\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|thành phố|thị xã|xa|phuong|thi tran|dac khu|huyen|thanh pho|thi xa)\s+/i;
/** How people shorten it. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^tt(?:\.\s*|\s+)/i, 'thị trấn '],
  [/^tp(?:\.\s*|\s+)/i, 'thành phố '],
  [/^tx(?:\.\s*|\s+)/i, 'thị xã '],
  [/^p(?:\.\s*|\s+)/i, 'phường '],
  [/^x(?:\.\s*|\s+)/i, 'xã '],
  [/^h(?:\.\s*|\s+)/i, 'huyện '],
];
/** The district that tells two units of the same name apart, as the resolution writes it. */
const DISTRICT = /\s*\([^)]*\)\s*$/;

/** A typed name with its kind in full: `P. Gia Cẩm` is `phường Gia Cẩm`. */
export const spelled = (typed: string): string =>
  shortened.reduce((text, [short, full]) => text.replace(short, full), typed.trim());

export const withoutDistrict = (name: string): string => name.replace(DISTRICT, '');

/**
 * A name without its kind: `xã Hiền Lương (huyện Hạ Hòa)` is `Hiền Lương`. Without accents `phuong lam` may be a ward Lâm or
 * the ward Phương Lâm, so both are returned.
 */
export function bareNames(name: string): readonly string[] {
  const whole = withoutDistrict(name.trim());
  const bare = whole.replace(KIND, '');
  return bare === whole ? [whole] : [bare, whole];
}

/**
 * The accents of a text, syllable by syllable, wherever in a syllable they are written: `Hòa` and `Hoà` are the same. Empty
 * if there are none.
 */
export function accentsOf(text: string): string {
  const syllables =
    text
      .toLowerCase()
      .normalize('NFD')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const marks = syllables.map((syllable) =>
    [...syllable]
      .filter((sign) => /[\p{M}đ]/u.test(sign))
      .toSorted()
      .join(''),
  );
  return marks.every((mark) => mark === '') ? '' : `${marks.join(' ')} `;
}
