import { dayOf, type Letterhead, numberOf } from './letterhead.ts';

/** What the form adds to the text of a report, in whatever format. */

/** Above the subject, in capitals. */
export const KIND = 'Báo cáo';

export const titleOf = ({ subject }: { readonly subject: string }): string => `${KIND} ${subject}`;

export const receiverLine = (receiver: string): string => `Kính gửi: ${receiver}`;

/** The name of the appendix at index `at` of `count`: without a number if it is the only one. */
export const labelOf = (at: number, count: number): string => (count === 1 ? 'Phụ lục' : `Phụ lục ${roman(at + 1)}`);

/** The letterhead with the name of a people's committee on two lines, as is customary. */
export const withBrokenName = <Report extends Letterhead>(report: Report): Report => ({
  ...report,
  agency: report.agency.replace(/^(Ủy ban nhân dân) (?=\S)/, '$1\n'),
});

/** Below the title of an appendix: the document that it belongs to. */
export const attachedTo = (report: Letterhead): string =>
  `(Kèm theo Báo cáo số ${numberOf(report)} ${dayOf(report.on)} của ${report.agency})`;

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const [value, numeral] = numerals.find(([value]) => value <= number) ?? [number, ''];
  return numeral === '' ? '' : `${numeral}${roman(number - value)}`;
}
