import { cutAtWord } from '../../../kernel/cut.ts';

/** Enough to know a case again in a list, and few enough bytes that the row of an index stays below 1 KB. */
const MOST = 48;

/** How letters to an agency begin; nothing of it tells one from another. Each ends with a mark of its sentence or line. */
const SALUTATION = /^(?:kính (?:gửi|thưa|chào)|xin chào|chào|thưa)[^.,:;!?\n]{0,60}[.,:;!?\n]+\s*/i;
const ANNOUNCEMENT =
  /^(?:hôm nay,? )?tôi (?:xin |muốn )?(?:phản ánh|kiến nghị|trình bày)(?: với .{1,60}?)?(?: (?:một|1) (?:việc|vấn đề))? như sau\s*[.:]\s*/i;

/** The beginning of a text in one line, after its salutation, cut between words. */
export function excerptOf(content: string): string {
  return cutAtWord(withoutOpening(content.normalize('NFC').trim()).replace(/\s+/g, ' ').trim(), MOST);
}

/** What is only a salutation stays as it is. */
function withoutOpening(text: string): string {
  const rest = text.replace(SALUTATION, '').replace(ANNOUNCEMENT, '');
  return rest === '' ? text : rest;
}
