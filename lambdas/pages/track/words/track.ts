import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { statusLabels } from '../../../petitions/domain/labels.ts';
import type { PublicStatus } from '../domain/public-status.ts';

/** The page on which a sender follows a petition. */
export const track = {
  title: { vi: 'Kết quả phản ánh, kiến nghị', en: 'Your petition' },
  status: { vi: 'Tình trạng', en: 'Status' },
  code: { vi: 'Mã tra cứu', en: 'Reference code' },
  receipt: { vi: 'Mã xác nhận', en: 'Receipt code' },
  kind: { vi: 'Hình thức', en: 'Type' },
  agency: { vi: 'Cơ quan xử lý', en: 'Agency in charge' },
  receivedAt: { vi: 'Thời điểm gửi', en: 'Sent' },
  due: { answer: { vi: 'Hạn trả lời', en: 'Answer due' }, publication: { vi: 'Hạn công khai', en: 'Publication due' } },
  late: { vi: 'Trễ hạn', en: 'Late' },
  provisional: {
    vi: 'Hạn này là tạm tính: lịch nghỉ lễ, tết của năm tới chưa được công bố.',
    en: 'This date is provisional: the public holidays of the coming year have not been announced yet.',
  },
  paused: {
    vi: 'Thời hạn tạm dừng trong khi chờ ông/bà bổ sung thông tin.',
    en: 'The deadline is paused until you provide more information.',
  },
  part: { vi: 'Phần cơ quan khác trả lời (cùng mã xác nhận)', en: 'Part that another agency answers (same receipt)' },
  splitFrom: { vi: 'Được tách từ', en: 'Split from' },
  leading: { vi: 'Phản ánh trả lời chung', en: 'The petition it is answered with' },
  ready: {
    vi: 'Cơ quan đã trả lời; nội dung công khai đang được kiểm tra.',
    en: 'The agency has answered; the summary for publication is being checked.',
  },
  sentText: { vi: 'Nội dung ông/bà đã gửi', en: 'What you sent' },
  answer: { vi: 'Câu trả lời', en: 'Answer' },
  answeredAt: { vi: 'Trả lời lúc', en: 'Answered at' },
  publication: { vi: 'Nội dung công khai', en: 'Published summary' },
  refusalNote: { vi: 'Lý do và hướng dẫn của cơ quan', en: 'Reason and advice from the agency' },
  timeline: { vi: 'Quá trình xử lý', en: 'History' },
  steps: { vi: 'Các bước xử lý', en: 'Progress' },
  here: { vi: '(đang ở bước này)', en: '(current step)' },
  print: { vi: 'In trang này', en: 'Print this page' },
  another: { vi: 'Gửi phản ánh khác', en: 'Send another petition' },
} as const;

/** What a sender reads right after sending. */
export const sent = {
  title: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Petition sent' },
  resent: {
    vi: 'Ông/bà đã gửi nội dung này trong ngày và hệ thống đã ghi nhận. Đây là phản ánh, kiến nghị đó; ông/bà không cần gửi lại.',
    en: 'You sent this earlier today and it was received. This is that petition; there is no need to send it again.',
  },
  keepTitle: { vi: 'Vui lòng lưu lại thông tin sau', en: 'Keep these details' },
  keep: {
    vi: 'Chụp ảnh màn hình, in ra hoặc ghi lại mã tra cứu và mã xác nhận. Cần cả hai để xem câu trả lời ở mục “Tra cứu”. Không cung cấp mã xác nhận cho người khác.',
    en: 'Take a screenshot, print this page, or write down the reference code and the receipt code. You need both to read the answer under “Track”. Do not share the receipt code.',
  },
  nextTitle: { vi: 'Các bước tiếp theo', en: 'What happens next' },
  next: {
    vi: [
      'Cơ quan đọc và quyết định tiếp nhận. Nếu không tiếp nhận, lý do và hướng dẫn của cơ quan hiển thị trên trang này.',
      'Cán bộ được phân công xem xét và trả lời ông/bà. Hạn trả lời nêu tại mục “Hạn trả lời”; quá hạn, trang này ghi rõ.',
      'Câu trả lời sẽ được hiển thị trên trang này. Ông/bà cho biết việc đã được giải quyết chưa và có hài lòng không.',
    ],
    en: [
      'The agency reads your petition and decides whether to accept it. If not, its reason and advice appear on this page.',
      'An officer looks into it and answers. The deadline is shown under “Answer due”; if it passes, this page says so.',
      'The answer appears on this page. You can then say whether the problem is resolved and how satisfied you are.',
    ],
  },
} as const;

type Due = { readonly left?: number | undefined; readonly late?: number | undefined };

/** What a due day means today, shown after its date. */
export function dueWords(lang: Lang, { left, late }: Due): string | undefined {
  if (late !== undefined) return overdue(lang, late);
  if (left === undefined) return undefined;
  if (left === 0) return { vi: 'hôm nay là hạn cuối', en: 'due today' }[lang];
  return { vi: `còn ${left} ngày làm việc`, en: `${workingDays(left)} left` }[lang];
}

/** On the days off right after its due day a petition is overdue by no working day yet. */
export function overdue(lang: Lang, late: number): string {
  if (late === 0) return { vi: 'Đã quá hạn', en: 'Overdue' }[lang];
  return { vi: `Quá hạn ${late} ngày làm việc`, en: `Overdue by ${workingDays(late)}` }[lang];
}

type Overdue = {
  readonly agency: string;
  readonly above?: string | undefined;
  readonly owes: 'answer' | 'publication';
};

/** What is late, and who is reminded. It does not apologise: only the agency itself can. */
export function responsibility(lang: Lang, { agency, above, owes }: Overdue): string {
  const late = {
    answer: { vi: 'chưa trả lời ông/bà', en: 'has not answered you' },
    publication: { vi: 'chưa công khai kết quả', en: 'has not published the result' },
  }[owes][lang];
  const beyond = {
    vi: above === undefined ? '' : ` Cơ quan cấp trên: ${above}.`,
    en: above === undefined ? '' : ` The agency above it is ${above}.`,
  }[lang];
  return {
    vi: `${agency} ${late} đúng hạn. Hệ thống nhắc cán bộ phụ trách và người đứng đầu cơ quan.${beyond}`,
    en: `${agency} ${late} on time. The service reminds the officer in charge and the head of the agency.${beyond}`,
  }[lang];
}

const workingDays = (days: number) => `${days} working day${days === 1 ? '' : 's'}`;

/** The same page whatever is wrong with the codes. */
export const notFound = {
  title: { vi: 'Không tìm thấy phản ánh, kiến nghị này', en: 'Petition not found' },
  text: {
    vi: 'Mã tra cứu hoặc mã xác nhận chưa đúng. Đề nghị xem lại tin nhắn hoặc thông tin ông/bà đã lưu, rồi nhập lại cả hai.',
    en: 'The reference code or the receipt code is not correct. Check the details you kept and enter both again.',
  },
  again: { vi: 'Nhập lại mã tra cứu', en: 'Enter the codes again' },
} as const satisfies Record<string, Words>;

/** The five statuses of a petition on its way, and those that end or suspend it. */
export const publicStatusLabels = {
  sent: statusLabels.submitted,
  accepted: statusLabels.accepted,
  processing: statusLabels.processing,
  answered: statusLabels.answered,
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  needsSupplement: statusLabels.needsSupplement,
  refused: statusLabels.refused,
  forwardedOut: statusLabels.forwardedOut,
  withdrawn: statusLabels.withdrawn,
  merged: statusLabels.merged,
} as const satisfies Record<PublicStatus, Words>;
