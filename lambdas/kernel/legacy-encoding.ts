import { isVietnamese } from './vietnamese-syllable.ts';

/** Encodings of before Unicode whose texts still reach forms, copied from old documents. */
export type LegacyEncoding = 'tcvn3' | 'vni';
export type Decoded = { readonly encoding: LegacyEncoding; readonly text: string };

/** TCVN 5712:1993 (`.VnTime`), as a browser shows its bytes: a letter of Latin-1 for each accented letter. */
const TCVN3 = pairs(
  '\u00a1Ă \u00a2Â \u00a7Đ \u00a3Ê \u00a4Ô \u00a5Ơ \u00a6Ư \u00b5à \u00b8á \u00b6ả \u00b7ã \u00b9ạ \u00a8ă \u00bbằ \u00beắ \u00bcẳ \u00bdẵ \u00c6ặ',
  '\u00a9â \u00c7ầ \u00caấ \u00c8ẩ \u00c9ẫ \u00cbậ \u00aeđ \u00ccè \u00d0é \u00ceẻ \u00cfẽ \u00d1ẹ \u00aaê \u00d2ề \u00d5ế \u00d3ể \u00d4ễ \u00d6ệ',
  '\u00d7ì \u00ddí \u00d8ỉ \u00dcĩ \u00deị \u00dfò \u00e3ó \u00e1ỏ \u00e2õ \u00e4ọ \u00abô \u00e5ồ \u00e8ố \u00e6ổ \u00e7ỗ \u00e9ộ \u00acơ \u00eaờ',
  '\u00edớ \u00ebở \u00ecỡ \u00eeợ \u00efù \u00f3ú \u00f1ủ \u00f2ũ \u00f4ụ \u00adư \u00f5ừ \u00f8ứ \u00f6ử \u00f7ữ \u00f9ự \u00faỳ \u00fdý \u00fbỷ',
  '\u00fcỹ \u00feỵ',
);

/** VNI Windows: a base letter and behind it a letter for its accent; a few letters of their own. */
const VNI = pairs(
  'aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ ñđ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ',
  'æỉ óĩ òị íí ìì oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ ôơ uùú uøù uûủ uõũ uïụ',
  'öùứ öøừ öûử öõữ öïự öư yùý yøỳ yûỷ yõỹ îỵ',
);

/** A text may quote a word of another language; a text in another encoding is wrong in nearly every accented word. */
const MOST_VALID = 0.4;
const DECODED_VALID = 0.9;
/** Fewer accented words say nothing. */
const LEAST_WORDS = 2;

/**
 * The text that was meant, if this one is in an old encoding: most of its accented words are no Vietnamese syllables, and
 * nearly all are once decoded. Undefined for a text in Unicode, with or without accents, and for anything else.
 */
export function decodeLegacy(text: string): Decoded | undefined {
  const typed = text.normalize('NFC');
  if (shareValid(typed) > MOST_VALID) return undefined;
  const candidates = [
    { encoding: 'tcvn3', text: replaced(typed, TCVN3) },
    { encoding: 'vni', text: replaced(typed, VNI) },
  ] as const;
  const best = candidates
    .map((one) => ({ ...one, share: shareValid(one.text) }))
    .reduce((one, other) => (other.share > one.share ? other : one));
  return best.share < DECODED_VALID ? undefined : { encoding: best.encoding, text: best.text };
}

/** The share of accented words that are Vietnamese syllables; all of them, if there are too few to tell. */
function shareValid(text: string): number {
  const words = (text.toLowerCase().match(/[^\s\d!-/:-@[-`{-~“”…]+/gu) ?? []).filter((word) => /[^ -~]/.test(word));
  if (words.length < LEAST_WORDS) return 1;
  return words.filter(isVietnamese).length / words.length;
}

type Pairs = ReadonlyMap<string, string>;

/** Each pair is the encoded form followed by its letter. */
function pairs(...lines: readonly string[]): Pairs {
  const entries = lines.flatMap((line) => line.split(' ')).map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const);
  return new Map(entries);
}

/** Pairs of two letters first; the same pairs in capitals where the encoding has them. */
function replaced(text: string, table: Pairs): string {
  const encoded = [...table.keys()].toSorted((a, b) => b.length - a.length);
  const upper = new Map([...table].map(([from, to]) => [from.toUpperCase(), to.toUpperCase()] as const));
  const twoLetters = encoded.some((key) => key.length > 1);
  const known: Pairs = twoLetters ? new Map([...upper, ...table]) : table;
  const pattern = new RegExp([...known.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu');
  // The pattern finds nothing but keys.
  return text.replace(pattern, (key) => `${known.get(key)}`);
}
