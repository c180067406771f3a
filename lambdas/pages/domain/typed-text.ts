/** What nobody sees: only the tab and the ends of lines mean something in a text. */
const UNSEEN = /[^\P{Cc}\n\r\t]/gu;

/**
 * A text as it was typed or pasted into a form, with a space for each control character: a slide or a PDF brings them
 * along, no contract takes them, and nobody could find and delete them.
 */
export const typedText = (sent: string): string => sent.replace(UNSEEN, ' ');
