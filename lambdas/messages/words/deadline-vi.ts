import { dayText } from '../../kernel/date-text.ts';
import type { DeadlineNotice, Email } from '../domain/deadline-notice.ts';
import { plainAscii } from '../domain/plain-ascii.ts';

export function vietnameseSms(notice: DeadlineNotice): string {
  const { step, stage, code, agency, dueOn } = notice;
  const request = `Đề nghị ${actions[stage]} ${step === 'late' ? 'ngay' : 'đúng hạn'}.`;

  return plainAscii(
    `Lắng Nghe: ${code} (${agency.code}) ${describe(notice)} (hạn ${dayText('vi', dueOn)}). ${request}`,
  );
}

export function vietnameseEmail(notice: DeadlineNotice, { name, role }: Addressee): Email {
  const { step, stage, code, agency, dueOn } = notice;
  const request = requests[role][stage][step === 'late' ? 'late' : 'onTime'];

  return {
    subject: `[Lắng Nghe] ${code} ${describe(notice)} (hạn ${dayText('vi', dueOn)})`,
    text: `Kính gửi Ông/Bà ${name},

Phản ánh, kiến nghị sau đây ${describe(notice)}:
- Mã: ${code}
- Cơ quan xử lý: ${agency.name.vi} (${agency.code})
- Hạn ${actions[stage]}: ngày ${dayText('vi', dueOn)}

${request}

Trân trọng.
Hệ thống Lắng Nghe
(Thư được gửi tự động, vui lòng không trả lời thư này.)
`,
  };
}

/** Describes the deadline; a count of 0 working days is left out. */
function describe({ step, stage, workingDays }: DeadlineNotice): string {
  const what = actions[stage];
  if (step === 'late')
    return workingDays > 0 ? `đã quá hạn ${what} ${workingDays} ngày làm việc` : `đã quá hạn ${what}`;
  if (step === 'dueToday' || workingDays === 0) return `đến hạn ${what} trong hôm nay`;
  return `còn ${workingDays} ngày làm việc là đến hạn ${what}`;
}

/** The required action, by stage. */
const actions = { answer: 'trả lời', publication: 'công khai' } as const;

const requests = {
  officer: {
    answer: {
      late: 'Đề nghị Ông/Bà khẩn trương xử lý, trả lời ngay cá nhân, tổ chức và nêu rõ lý do chậm.',
      onTime: 'Đề nghị Ông/Bà khẩn trương xử lý, trả lời cá nhân, tổ chức đúng thời hạn quy định.',
    },
    publication: {
      late: 'Câu trả lời đã có. Đề nghị Ông/Bà kiểm tra và công khai ngay kết quả.',
      onTime: 'Câu trả lời đã có. Đề nghị Ông/Bà kiểm tra và công khai kết quả đúng thời hạn quy định.',
    },
  },
  head: {
    answer: {
      late: 'Đề nghị Ông/Bà chỉ đạo xử lý, trả lời ngay cá nhân, tổ chức và nêu rõ lý do chậm.',
      onTime: 'Đề nghị Ông/Bà chỉ đạo xử lý, trả lời cá nhân, tổ chức đúng thời hạn quy định.',
    },
    publication: {
      late: 'Câu trả lời đã có. Đề nghị Ông/Bà chỉ đạo kiểm tra và công khai ngay kết quả.',
      onTime: 'Câu trả lời đã có. Đề nghị Ông/Bà chỉ đạo kiểm tra và công khai kết quả đúng thời hạn quy định.',
    },
  },
} as const;

type Addressee = { readonly name: string; readonly role: keyof typeof requests };
