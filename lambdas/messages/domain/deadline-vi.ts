import type { LocalDate } from '../../kernel/time.ts';
import type { DeadlineNotice, Email } from './deadline-notice.ts';
import { plainAscii } from './plain-ascii.ts';

export function vietnameseSms(notice: DeadlineNotice): string {
  const { step, code, agency, dueOn } = notice;
  const ask = step === 'late' ? 'Đề nghị trả lời ngay.' : 'Đề nghị trả lời đúng hạn.';

  return plainAscii(`Lắng Nghe: ${code} (${agency.code}) ${standing(notice)} (hạn ${written(dueOn)}). ${ask}`);
}

export function vietnameseEmail(notice: DeadlineNotice, name: string): Email {
  const { step, code, agency, dueOn } = notice;
  const ask =
    step === 'late'
      ? 'Đề nghị Ông/Bà chỉ đạo, xử lý để trả lời ngay cho cá nhân, tổ chức và nêu rõ lý do chậm.'
      : 'Đề nghị Ông/Bà chỉ đạo, xử lý để trả lời cá nhân, tổ chức đúng thời hạn quy định.';

  return {
    subject: `[Lắng Nghe] ${code} ${standing(notice)} (hạn ${written(dueOn)})`,
    text: `Kính gửi Ông/Bà ${name},

Phản ánh, kiến nghị sau đây ${standing(notice)}:
- Mã: ${code}
- Cơ quan xử lý: ${agency.name.vi} (${agency.code})
- Hạn trả lời: ngày ${written(dueOn)}

${ask}

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động, vui lòng không trả lời thư này.)
`,
  };
}

/** With no working day left, or late by none yet, the count says nothing and is left out. */
function standing({ step, workingDays }: DeadlineNotice): string {
  if (step === 'late')
    return workingDays > 0 ? `đã quá hạn trả lời ${workingDays} ngày làm việc` : 'đã quá hạn trả lời';
  if (step === 'dueToday' || workingDays === 0) return 'đến hạn trả lời trong hôm nay';
  return `còn ${workingDays} ngày làm việc là đến hạn trả lời`;
}

function written(day: LocalDate): string {
  return day.split('-').reverse().join('/');
}
