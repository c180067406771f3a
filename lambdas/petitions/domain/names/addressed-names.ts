import { fold } from '../../../kernel/fold.ts';
import { isAmbiguousFamily, isFamily, isGiven, isMiddle } from './known-names.ts';

/** The accents of a form of address make it certain; without, `ba` may be three, `co` to have and `chi` to spend. */
const CERTAIN = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'cháu', 'em', 'mr', 'mrs', 'ms'];
const UNCERTAIN = ['ong', 'ba', 'chi', 'co', 'chu', 'bac', 'chau'];
/** Bees are no words of an address, so it is more certain than the others. */
const ONG = 'ong';

const TITLE = new RegExp(`(?<![\\p{L}\\p{M}])(${[...CERTAIN, ...UNCERTAIN].join('|')})\\.?(?=\\s+\\p{L})`, 'giu');
const WORD = /\s+(\p{L}+)/uy;
/** Of a Vietnamese name, and one word behind it. */
const LONGEST = 5;

/** A word in capitals is an acronym (`UBND`, `CSGT`) unless it can be spoken as a syllable. */
const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/** A given name and the word behind it that are an office or a thing (`Thanh tra`), as `fold` writes them. */
const OTHERS = setOf(`
  thanh tra, an ninh, an toan, trung ta, trung uy, trung tam, trung uong, thuong ta, thuong uy, thuong binh, quan doi, quan khu,
  quan ly, hieu truong, hoa si, hoa don, nhan vien, nhan dan, tai xe, tai chinh, phuong doi, hai quan, quang cao, phong chay,
  phong chong, long duong`);

/** What is a place or another word with this form of address before it. */
const PLACES = setOf(`
  ba dinh, ba vi, ba to, ba trung, bac giang, bac ha, bac son, bac quang, bac nam, co to, co giang, cô giang, co quan, chu quan,
  chi lang, chi linh, chi tien, anh quốc, anh quoc`);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/,\s*/));
}

type Title = { readonly text: string; readonly isCertain: boolean; readonly isShouted: boolean };
type Found = { readonly from: number; readonly to: number };

/** Forms of address with the name behind each: `Ông Nguyễn Văn An`, `ong NGUYEN VAN AN`, `chị Hoa`. */
export function addressedNames(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const { 0: whole, 1: title = '', index: from } of text.matchAll(TITLE)) {
    // In `Ông Bà Nguyễn Văn An` both forms of address have the name behind them.
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const words = wordsBehind(text, from + whole.length);
    const spoken = words.map(({ word }) => word);
    const last = words[nameLength(titleOf(title), spoken) - 1];
    if (last !== undefined) found.push({ from, to: last.to });
  }
  return found;
}

const titleOf = (text: string): Title => ({
  text,
  isCertain: CERTAIN.includes(text.toLowerCase()),
  isShouted: text === text.toUpperCase(),
});

function wordsBehind(text: string, start: number) {
  const words: { readonly word: string; readonly to: number }[] = [];
  WORD.lastIndex = start;
  while (words.length <= LONGEST) {
    const word = WORD.exec(text)?.[1];
    if (word === undefined) break;
    words.push({ word, to: WORD.lastIndex });
  }
  return words;
}

/** How many of the words behind a form of address are a name; 0 if none is. */
function nameLength(title: Title, words: readonly string[]): number {
  const [first = '', second = '', third] = words;
  const capitals = countCapitals(words.slice(0, LONGEST));
  const isPlace = PLACES.has(`${title.text} ${first}`.toLowerCase()) && !isMiddle(second);
  const isOther = OTHERS.has(fold(`${first} ${second}`));
  if (isClear(title) && isSpelledOut(first, second) && third !== undefined)
    return title.isShouted ? FULL_NAME : Math.max(capitals, FULL_NAME);
  if (capitals > 1) {
    // Where everything is in capitals, a name does not end where they end.
    if (title.isShouted) return isNamed(title, first, second) ? Math.min(capitals, FULL_NAME) : 0;
    return title.isCertain || (!isPlace && isNamed(title, first, second)) ? capitals : 0;
  }
  const isSpoken = title.isCertain ? !title.isShouted : /^\p{Ll}/u.test(title.text);
  return capitals === 1 && isSpoken && isGiven(first) && first.length > 1 && !isPlace && !isOther ? 1 : 0;
}

/** Family name, middle name, given name. */
const FULL_NAME = 3;

const isClear = ({ text, isCertain }: Title) => isCertain || text.toLowerCase() === ONG;

/** With a middle name it is a name in small letters too; `la thi` may be “là thì” there. */
const isSpelledOut = (first: string, second: string) =>
  isFamily(first) && isMiddle(second) && (isCapital(first) || !isAmbiguousFamily(first));

/** Whether the words begin with a family name. One that also begins other names needs a middle name behind it. */
function isNamed(title: Title, first: string, second: string): boolean {
  if (!isFamily(first)) return false;
  return isClear(title) || !isAmbiguousFamily(first) || isMiddle(second);
}

function countCapitals(words: readonly string[]): number {
  const end = words.findIndex((word) => !isCapital(word));
  return end === -1 ? words.length : end;
}

const isCapital = (word: string) =>
  /^\p{Lu}\p{Ll}*$/u.test(word) || (/^\p{Lu}+$/u.test(word) && SYLLABLE.test(fold(word)));
