import { dayText, dueDateText } from '../../kernel/date-text.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { type DigestNotice, type Email, isPast, type NoticedCase } from '../domain/digest-notice.ts';
import { plainAscii } from '../domain/plain-ascii.ts';
import type { Addressee } from './addressee.ts';

export function vietnameseSms(notice: DigestNotice, listed: readonly NoticedCase[]): string {
  const { day, at, total } = notice;
  const more = total - listed.length;
  const cases = listed.map((one) => `${one.code} (${one.agency.code}): ${dueText(one)}, ${stateText(one, at)}.`);
  const rest = more > 0 ? ` Và ${more} việc khác.` : '';
  return plainAscii(
    `Lắng Nghe ${dayText('vi', day)}: ${countsText(notice)}. ${cases.join(' ')}${rest} ${listed[0]?.link}`,
  );
}

export function vietnameseEmail(notice: DigestNotice, { name, role }: Addressee): Email {
  const { day, at, cases, total } = notice;
  const more = total - cases.length;
  return {
    subject: `[Lắng Nghe] Ngày ${dayText('vi', day)}: ${countsText(notice)}`,
    text: `Kính gửi Ông/Bà ${name},

Phản ánh, kiến nghị cần ${duties[role]}, tính đến ngày ${dayText('vi', day)}: ${countsText(notice)}.

${cases.map((one, index) => caseText(one, index, at)).join('\n\n')}
${more > 0 ? `\nVà ${more} việc khác.\n` : ''}
${requests[role]}

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động, mỗi ngày làm việc không quá một thư; vui lòng không trả lời thư này.)
`,
  };
}

/** About one urgent petition. */
export function vietnameseUrgentSms({ cases, at }: DigestNotice): string {
  return plainAscii(cases.map((one) => `Lắng Nghe, việc khẩn: ${urgentText(one, at)}. ${one.link}`).join(' '));
}

export function vietnameseUrgentEmail({ cases, at }: DigestNotice, { name, role }: Addressee): Email {
  return {
    subject: `[Lắng Nghe] Việc khẩn: ${cases.map((one) => urgentText(one, at)).join(' ')}`,
    text: `Kính gửi Ông/Bà ${name},

Phản ánh, kiến nghị khẩn cần ${duties[role]}:

${cases.map((one, index) => caseText(one, index, at)).join('\n\n')}

${requests[role]}

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động; vui lòng không trả lời thư này.)
`,
  };
}

const urgentText = (one: NoticedCase, at: Instant) =>
  `${one.code} (${one.agency.code}): ${dueText(one)}, ${stateText(one, at)}`;

const caseText = (one: NoticedCase, index: number, at: Instant) =>
  `${index + 1}. ${one.code}: ${dueText(one)}, ${stateText(one, at)}
   Cơ quan xử lý: ${one.agency.name.vi} (${one.agency.code})${assigneeText(one)}
   ${one.link}`;

/** Nothing in digests of earlier versions, which do not say it. */
const assigneeText = ({ receivedOn, assignee }: NoticedCase) =>
  receivedOn === undefined
    ? ''
    : `\n   Nhận ngày ${dayText('vi', receivedOn)}; ${assignee === undefined ? 'chưa phân công' : `người xử lý: ${assignee}`}`;

/** `3 việc quá hạn, 1 việc đến hạn hôm nay, 2 việc chưa đến hạn`. */
function countsText({ total, late, dueToday }: DigestNotice): string {
  const parts = [
    [late, 'quá hạn'],
    [dueToday, 'đến hạn hôm nay'],
    [total - late - dueToday, 'chưa đến hạn'],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${count} việc ${what}`] : [])).join(', ');
}

function dueText({ stage, provisional, ...due }: NoticedCase): string {
  const what = { triage: 'hạn tiếp nhận', answer: 'hạn trả lời', publication: 'hạn công khai' }[stage];
  return `${what} ${dueDateText('vi', due)}${provisional ? ' (tạm tính)' : ''}`;
}

/** On the days off right after its due day a petition is overdue by no working day yet. */
function stateText({ workingDays, ...due }: NoticedCase, at: Instant): string {
  if (isPast(due, at)) return workingDays < 0 ? `quá hạn ${-workingDays} ngày làm việc` : 'đã quá hạn';
  return due.dueOn === localDateOf(at) ? 'đến hạn hôm nay' : `còn ${workingDays} ngày làm việc`;
}

const duties = {
  officer: 'Ông/Bà xử lý',
  head: 'Ông/Bà chỉ đạo xử lý',
  leader: 'Ông/Bà đôn đốc cơ quan cấp dưới',
} as const;

const requests = {
  officer: 'Đề nghị Ông/Bà khẩn trương xử lý; việc đã quá hạn cần trả lời ngay và nêu rõ lý do chậm.',
  head: 'Đề nghị Ông/Bà chỉ đạo xử lý đúng hạn; việc đã quá hạn cần trả lời ngay và nêu rõ lý do chậm.',
  leader: 'Đề nghị Ông/Bà đôn đốc cơ quan nêu trên trả lời ngay và giải trình lý do chậm.',
} as const;
