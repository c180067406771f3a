/** Enough to know a case again in a list, and few enough bytes that the row of an index stays below 1 KB. */
const MOST = 48;

/** The beginning of a text in one line, cut between words. */
export function excerptOf(content: string): string {
  const line = content.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= MOST) return line;
  const cut = characters.slice(0, MOST).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > MOST / 2 ? cut.slice(0, end) : cut}…`;
}
