import type { Agency } from '../../directory/domain/tree.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { type ApologyFacts, apologyForm } from '../domain/letters/apology.ts';
import { administrativeLetter } from './administrative-letter.ts';

/** Who issues the letter: the agency in charge, and the one above it. */
export type Issuer = { readonly agency: Agency; readonly above: Agency | undefined };

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
    parent: parentOf(issuer),
    agency: fullName(issuer.agency),
    subject: `xin lỗi và hẹn ngày trả lời phản ánh, kiến nghị ${facts.code}`,
    receiver: receiverOf(facts, signed === undefined),
    paragraphs: paragraphsOf({ issuer, facts, text, newDueOn, on }),
    copies: ['Như trên;', 'Lưu: VT.'],
  });

/** What the draft proposes; the agency changes it as it likes. */
export const proposedText = (agency: Agency): string => `${fullName(agency)} xin lỗi ông/bà vì việc chậm trả lời này.`;

/** Whom the letter is for, as far as anyone may know who has not opened the contact. */
export const receiverOf = ({ code, isSenderHidden }: ApologyFacts, hasRoom = false): string => {
  const sender = `người gửi phản ánh, kiến nghị ${code}`;
  return hasRoom && !isSenderHidden ? `Ông/bà ${'.'.repeat(40)} (${sender})` : `Ông/bà ${sender}`;
};

function paragraphsOf({ issuer, facts, text, newDueOn, on }: Omit<ApologyLetter, 'signed'>): readonly string[] {
  const { code, receivedOn, dueOn, workingDaysLate, explanation } = facts;
  const name = fullName(issuer.agency);
  const late = workingDaysLate === 0 ? '' : `, chậm ${twoDigits(workingDaysLate)} ngày làm việc so với hạn`;
  return [
    ...apologyForm.basis.map(({ vi }) => `${vi};`),
    `Phản ánh, kiến nghị ${code} của ông/bà được ghi nhận ngày ${dayText('vi', receivedOn)}; hạn trả lời là ngày ${dayText('vi', dueOn)}.`,
    `Đến ngày ${dayText('vi', on)}, ${name} chưa trả lời ông/bà${late}.`,
    ...(explanation === undefined ? [] : [`Lý do: ${explanation}`]),
    text,
    `${name} hẹn trả lời ông/bà chậm nhất vào ngày ${dayText('vi', newDueOn)}. Ngày hẹn này không thay đổi hạn trả lời nêu trên.`,
    'Ông/bà có thể theo dõi việc giải quyết bằng mã tra cứu và mã xác nhận đã nhận khi gửi./.',
  ];
}

/** A people's committee stands without the agency above it; other agencies name it. */
const parentOf = ({ agency, above }: Issuer) =>
  above === undefined || committees.includes(agency.kind) ? undefined : fullName(above);

const committees: readonly Agency['kind'][] = ['province', 'ward', 'commune', 'zone'];

/** In a document the name is written in full. */
const fullName = ({ name }: Agency) => name.vi.replace(/^UBND(?= )/, 'Ủy ban nhân dân');

const twoDigits = (count: number) => `${count}`.padStart(2, '0');
