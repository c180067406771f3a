import { footerOf, headerOf, pageOf, paragraphOf, receiverOf, STYLE } from './letter-html.ts';
import { type LetterTable, tableOf, type Width } from './letter-table.ts';
import type { Letterhead } from './letterhead.ts';

export type { LetterTable } from './letter-table.ts';

/** An official letter (công văn). */
export type AdministrativeLetter = Letterhead & {
  /** What it is about, after `V/v`. */
  readonly subject: string;
  readonly receiver: string;
  readonly body: readonly (string | LetterTable)[];
};

/** The form of Decree 30/2020/NĐ-CP on A4, as a file that can be printed without anything else. */
export function administrativeLetter(letter: AdministrativeLetter): string {
  const subject = `V/v ${letter.subject}`;
  return pageOf({
    title: subject,
    style: STYLE,
    body: `${headerOf(letter, subject)}
<main>
${receiverOf(`Kính gửi: ${letter.receiver}`)}
${letter.body.map((part) => (typeof part === 'string' ? paragraphOf(part) : tableOf(part, width))).join('\n')}
</main>
${footerOf(letter)}`,
  });
}

const width: Width = (mm) => `style="width:${mm}mm"`;
