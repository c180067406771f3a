const TOKEN = /<\?xml [^<>]*\?>|<\/([\w:]+)>|<([\w:]+)(?: [\w:.-]+="[^"<]*")*(\/?)>|[^<]+/gy;
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot contain.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** What is wrong with a text as XML, of the subset that programs write; undefined if it is well-formed. */
export function faultOf(xml: string): string | undefined {
  const open: string[] = [];
  let end = 0;
  for (const [token, closing, opening, isEmpty] of xml.matchAll(TOKEN)) {
    if (closing !== undefined && open.pop() !== closing) return `</${closing}> closes nothing at ${end}`;
    if (opening !== undefined && isEmpty === '') open.push(opening);
    end += token.length;
  }
  if (end < xml.length) return `not readable at ${end}: ${xml.slice(end, end + 40)}`;
  if (open.length > 0) return `not closed: ${open.join(', ')}`;
  if (NOT_XML.test(xml)) return 'a character that XML cannot contain';
  return xml.replaceAll(REFERENCE, '').includes('&') ? 'an & that begins no reference' : undefined;
}
