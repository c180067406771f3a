/** The consonants that a syllable may begin with. */
const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';
/** Its vowels without tones, with the consonants that may follow. */
const RHYME = [
  '(?:a|oa|o|ô|ơ|u|ư|e|ê|i|y|uê|uy|ia|ya|ua|ưa|uơ|oe)',
  '(?:ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ui|ưi|ưu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uyu)',
  '(?:a|ă|â|e|ê|i|y|o|ô|ơ|u|ư|oa|oă|oe|uâ|uê|iê|yê|uô|ươ|uy|uyê|oo)(?:c|ch|m|n|ng|nh|p|t)',
].join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`);

/** The five tone marks; the sixth tone has none. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word in lower case is spelled as a Vietnamese syllable, with at most one tone mark. */
export function isVietnamese(word: string): boolean {
  const letters = word.normalize('NFD');
  if ((letters.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(letters.replace(TONES, '').normalize('NFC'));
}
