/** Control characters, except tabs and line ends. */
const CONTROL_CHARACTERS = /[^\P{Cc}\n\r\t]/gu;

/**
 * A typed or pasted text with a space for each control character. Text copied from slides and PDFs contains them; the
 * contracts refuse them, and people could not find them to delete them.
 */
export const typedText = (sent: string): string => sent.replace(CONTROL_CHARACTERS, ' ');
