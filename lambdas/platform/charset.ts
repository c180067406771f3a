/** The encodings of text that gateways in Vietnam send; older ones are not UTF-8. */
export const charsets = ['utf-8', 'windows-1252', 'windows-1258'] as const;
export type Charset = (typeof charsets)[number];

/**
 * U+FFFD, the replacement character. API Gateway passes JSON as text and puts this character in place of bytes that are
 * not UTF-8, so such a text is refused. To send U+FFFD itself in JSON, escape it.
 */
const UNREADABLE = '\uFFFD';

/** The text of the bytes; undefined if they are not valid in this charset. */
export function decodeText(bytes: Uint8Array, charset: Charset): string | undefined {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes(UNREADABLE) ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
