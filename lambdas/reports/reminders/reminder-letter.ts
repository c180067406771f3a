import { type Issuer, nameAbove, officialName } from '../../directory/domain/issuer.ts';
import type { Agency } from '../../directory/domain/tree.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { LocalDate } from '../../kernel/time.ts';
import { administrativeLetter, type LetterTable } from '../../letters/domain/administrative-letter.ts';
import { twoDigits } from '../../letters/domain/counts.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { kindLabels, matterLabels } from '../../petitions/domain/labels.ts';
import type { Period } from '../../scores/domain/period.ts';
import { reminderForm } from '../domain/reminders/form.ts';
import type { ReminderCase } from '../domain/reminders/reminder.ts';

/** A case with what the letter says of its petition; nothing of what its sender wrote. */
export type ListedCase = ReminderCase & {
  readonly receivedOn: LocalDate;
  /** The name of the assigned officer. */
  readonly inCharge?: string;
} & Pick<Petition, 'kind' | 'matter' | 'procedure'>;

type Signed = {
  readonly number: string;
  readonly place: string;
  readonly on: LocalDate;
  readonly signer: { readonly name: string; readonly position: string };
};

export type ReminderLetter = {
  readonly issuer: Issuer;
  readonly receiver: Agency;
  readonly week: Period;
  /** How many were late at the end of the week, without what is restricted. */
  readonly total: number;
  readonly cases: readonly ListedCase[];
  readonly restricted: number;
  readonly answerBy: LocalDate;
  readonly text?: string | undefined;
  /** A draft leaves room for it. */
  readonly signed?: Signed;
};

/** The weekly reminder of an agency by the one above it. Vietnamese, as administrative documents are. */
export const reminderLetter = (letter: ReminderLetter): string =>
  administrativeLetter({
    ...letter.signed,
    parent: nameAbove(letter.issuer),
    agency: officialName(letter.issuer.agency),
    subject: `đôn đốc giải quyết phản ánh, kiến nghị quá hạn (tuần ${weekNumber(letter.week)})`,
    receiver: officialName(letter.receiver),
    body: bodyOf(letter),
    copies: ['Như trên;', 'Lưu: VT.'],
  });

function bodyOf({ issuer, receiver, week, total, cases, restricted, answerBy, text }: ReminderLetter) {
  const sender = officialName(issuer.agency);
  const name = officialName(receiver);
  const until = dayText('vi', week.to);
  const found = `Theo kết quả rà soát tuần từ ngày ${dayText('vi', week.from)} trên hệ thống Lắng Nghe, đến hết ngày ${until}, ${name} có`;
  const unlisted = `${twoDigits(restricted)} phản ánh, kiến nghị quá hạn thuộc diện hạn chế người xem, không nêu nội dung tại đây; đề nghị người đứng đầu cơ quan xem trên hệ thống.`;
  return [
    ...reminderForm.basis.map(({ vi }) => `${vi};`),
    ...(total === 0 ? [] : [`${found} ${twoDigits(total)} phản ánh, kiến nghị quá hạn.`]),
    ...(cases.length === 0 ? [] : [leadIn(cases.length, until), tableOf(cases)]),
    ...(restricted === 0 ? [] : [`${total === 0 ? found : 'Ngoài ra, có'} ${unlisted}`]),
    ...(text === undefined ? [] : [text]),
    `${sender} đề nghị ${name} khẩn trương giải quyết, trả lời người gửi phản ánh, kiến nghị; báo cáo nguyên nhân chậm và ngày hoàn thành từng việc về ${sender} chậm nhất vào ngày ${dayText('vi', answerBy)}./.`,
  ];
}

const leadIn = (count: number, until: string) =>
  `${twoDigits(count)} việc chưa giải quyết xong được nêu trong bảng sau; số ngày quá hạn là số ngày làm việc, tính đến hết ngày ${until}:`;

const tableOf = (cases: readonly ListedCase[]): LetterTable => ({
  columns: [
    { head: 'STT', widthMm: 11 },
    { head: 'Mã tra cứu', widthMm: 27 },
    { head: 'Ngày nhận', widthMm: 26 },
    { head: 'Hạn', widthMm: 26 },
    { head: 'Số ngày quá hạn', widthMm: 14 },
    { head: 'Người thụ lý', widthMm: 26, isText: true },
    { head: 'Nội dung', isText: true },
  ],
  rows: cases.map((one, at) => [
    twoDigits(at + 1),
    one.code,
    dayText('vi', one.receivedOn),
    `${dayText('vi', one.dueOn)}\n(${stageNames[one.stage]})`,
    twoDigits(one.workingDaysLate),
    one.inCharge ?? 'Chưa phân công',
    summaryOf(one).vi,
  ]),
});

const stageNames = { triage: 'tiếp nhận', answer: 'trả lời', publication: 'công khai' } as const;

/** What a case is about, by what its sender chose and not by what they wrote: it names nobody. */
export function summaryOf({ kind, matter, procedure }: Pick<ListedCase, 'kind' | 'matter' | 'procedure'>) {
  const about = matter && matterLabels[matter];
  return {
    vi: [kindLabels[kind].vi, about?.vi, procedure && `thủ tục ${procedure}`].filter(Boolean).join('; '),
    en: [kindLabels[kind].en, about?.en, procedure && `procedure ${procedure}`].filter(Boolean).join('; '),
  };
}

/** `51/2026` of `2026-W51`. */
const weekNumber = ({ id }: Period) => `${id.slice(6)}/${id.slice(0, 4)}`;
