/**
 * The beginning of a text, of at most `most` characters and a mark, cut between words: within a word only if that would
 * lose more than half. A character is a code point, so that none is torn.
 */
export function cutAtWord(text: string, most: number, mark = '…'): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > cut.length / 2 ? cut.slice(0, end) : cut}${mark}`;
}
