import { dayText } from '../../kernel/date-text.ts';
import type { DigestNotice, Email, NoticedCase } from '../domain/digest-notice.ts';
import { plainAscii } from '../domain/plain-ascii.ts';
import type { Addressee } from './addressee.ts';

export function vietnameseSms(notice: DigestNotice, listed: readonly NoticedCase[]): string {
  const { day, total } = notice;
  const more = total - listed.length;
  const cases = listed.map((one) => `${one.code} (${one.agency.code}): ${dueText(one)}, ${stateText(one, day)}.`);
  const rest = more > 0 ? ` Và ${more} việc khác.` : '';
  return plainAscii(
    `Lắng Nghe ${dayText('vi', day)}: ${countsText(notice)}. ${cases.join(' ')}${rest} ${listed[0]?.link}`,
  );
}

export function vietnameseEmail(notice: DigestNotice, { name, role }: Addressee): Email {
  const { day, cases, total } = notice;
  const more = total - cases.length;
  return {
    subject: `[Lắng Nghe] Ngày ${dayText('vi', day)}: ${countsText(notice)}`,
    text: `Kính gửi Ông/Bà ${name},

Phản ánh, kiến nghị cần ${duties[role]}, tính đến ngày ${dayText('vi', day)}: ${countsText(notice)}.

${cases.map((one, at) => caseText(one, at, day)).join('\n\n')}
${more > 0 ? `\nVà ${more} việc khác.\n` : ''}
${requests[role]}

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động, mỗi ngày làm việc không quá một thư; vui lòng không trả lời thư này.)
`,
  };
}

const caseText = (one: NoticedCase, at: number, day: string) =>
  `${at + 1}. ${one.code}: ${dueText(one)}, ${stateText(one, day)}
   Cơ quan xử lý: ${one.agency.name.vi} (${one.agency.code})
   ${one.link}`;

/** `3 việc quá hạn, 1 việc đến hạn hôm nay, 2 việc chưa đến hạn`. */
function countsText({ total, late, dueToday }: DigestNotice): string {
  const parts = [
    [late, 'quá hạn'],
    [dueToday, 'đến hạn hôm nay'],
    [total - late - dueToday, 'chưa đến hạn'],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${count} việc ${what}`] : [])).join(', ');
}

function dueText({ stage, dueOn, provisional }: NoticedCase): string {
  const what = { triage: 'hạn tiếp nhận', answer: 'hạn trả lời', publication: 'hạn công khai' }[stage];
  return `${what} ${dayText('vi', dueOn)}${provisional ? ' (tạm tính)' : ''}`;
}

/** On the days off right after its due day a petition is overdue by no working day yet. */
function stateText({ dueOn, workingDays }: NoticedCase, day: string): string {
  if (dueOn < day) return workingDays < 0 ? `quá hạn ${-workingDays} ngày làm việc` : 'đã quá hạn';
  return dueOn === day ? 'đến hạn hôm nay' : `còn ${workingDays} ngày làm việc`;
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
