import { type Issuer, nameAbove, officialName } from '../../directory/domain/issuer.ts';
import type { Agency } from '../../directory/domain/tree.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { administrativeLetter } from '../../letters/domain/administrative-letter.ts';
import { lateBy } from '../../letters/domain/counts.ts';
import { type ApologyFacts, apologyForm } from '../domain/letters/apology.ts';

type Signed = {
  readonly number: string;
  readonly place: string;
  readonly signer: { readonly name: string; readonly position: string };
};

export type ApologyLetter = {
  readonly issuer: Issuer;
  readonly facts: ApologyFacts;
  readonly text: string;
  readonly newDueOn: LocalDate;
  /** The day of which the facts are; a draft leaves room for it. */
  readonly on: LocalDate;
  readonly signed?: Signed;
};

/**
 * The apology and new date for the sender of a late petition. Vietnamese, as administrative documents are. The file has no
 * name of the sender: the clerk writes it on the paper, and nobody does if the sender asked to stay unknown.
 */
export const apologyLetter = ({ issuer, facts, text, newDueOn, on, signed }: ApologyLetter): string =>
  administrativeLetter({
    ...{ ...signed, ...(signed && { on }) },
    parent: nameAbove(issuer),
    agency: officialName(issuer.agency),
    subject: `xin lỗi và hẹn ngày trả lời phản ánh, kiến nghị ${facts.code}`,
    receiver: receiverOf(facts, signed === undefined),
    body: paragraphsOf({ issuer, facts, text, newDueOn, on }),
    copies: ['Như trên;', 'Lưu: VT.'],
  });

/** What the draft proposes; the agency changes it as it likes. */
export const proposedText = (agency: Agency): string =>
  `${officialName(agency)} xin lỗi ông/bà vì việc chậm trả lời này.`;

/** Whom the letter is for, as far as anyone may know who has not opened the contact. */
export const receiverOf = ({ code, isSenderHidden }: ApologyFacts, hasRoom = false): string => {
  const sender = `người gửi phản ánh, kiến nghị ${code}`;
  return hasRoom && !isSenderHidden ? `Ông/bà ${'.'.repeat(40)} (${sender})` : `Ông/bà ${sender}`;
};

function paragraphsOf({ issuer, facts, text, newDueOn, on }: Omit<ApologyLetter, 'signed'>): readonly string[] {
  const { code, receivedOn, dueOn, workingDaysLate, explanation } = facts;
  const name = officialName(issuer.agency);
  return [
    ...apologyForm.basis.map(({ vi }) => `${vi};`),
    `Phản ánh, kiến nghị ${code} của ông/bà được ghi nhận ngày ${dayText('vi', receivedOn)}; hạn trả lời là ngày ${dayText('vi', dueOn)}.`,
    `Đến ngày ${dayText('vi', on)}, ${name} chưa trả lời ông/bà${lateBy(workingDaysLate)}.`,
    ...(explanation === undefined ? [] : [`Lý do: ${explanation}`]),
    text,
    `${name} hẹn trả lời ông/bà chậm nhất vào ngày ${dayText('vi', newDueOn)}. Ngày hẹn này không thay đổi hạn trả lời nêu trên.`,
    'Ông/bà có thể theo dõi việc giải quyết bằng mã tra cứu và mã xác nhận đã nhận khi gửi./.',
  ];
}
