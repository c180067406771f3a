import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';

/** The texts of the page on which a petition is followed. */
export const track = {
  title: { vi: 'Kết quả phản ánh, kiến nghị', en: 'Your petition' },
  status: { vi: 'Tình trạng', en: 'Status' },
  code: { vi: 'Mã tra cứu', en: 'Reference code' },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  kind: { vi: 'Loại', en: 'Kind' },
  agency: { vi: 'Cơ quan xử lý', en: 'Agency in charge' },
  receivedAt: { vi: 'Nhận lúc', en: 'Received' },
  due: { answer: { vi: 'Hạn trả lời', en: 'Answer due' }, publication: { vi: 'Hạn công khai', en: 'Publication due' } },
  provisional: {
    vi: 'Hạn này là tạm tính: lịch nghỉ lễ, tết của năm tới chưa được công bố. Nếu lịch thay đổi, hạn sẽ được tính lại tại trang này.',
    en: 'This day is provisional: the public holidays of the coming year are not announced yet. Should they change it, you will find the new day here.',
  },
  paused: {
    vi: 'Thời hạn tạm dừng trong khi chờ ông/bà bổ sung thông tin.',
    en: 'The clock stands still while the agency waits for more from you.',
  },
  ready: {
    vi: 'Cơ quan đã có kết quả và đang kiểm tra trước khi công khai.',
    en: 'The answer is ready and is being checked before it is made public.',
  },
  sentText: { vi: 'Nội dung ông/bà đã gửi', en: 'What you sent' },
  answer: { vi: 'Câu trả lời', en: 'The answer' },
  answeredAt: { vi: 'Trả lời lúc', en: 'Answered at' },
  publication: { vi: 'Kết quả được công khai', en: 'What was made public' },
  refusalNote: { vi: 'Cơ quan giải thích và hướng dẫn', en: 'What the agency says' },
  timeline: { vi: 'Quá trình xử lý', en: 'What has happened' },
  steps: { vi: 'Các bước xử lý', en: 'The steps' },
  here: { vi: '(đang ở bước này)', en: '(now here)' },
  print: { vi: 'In trang này', en: 'Print this page' },
  another: { vi: 'Gửi phản ánh khác', en: 'Send another petition' },
} as const;

/** The five statuses of a petition on its way, and those beside the way. */
export const statusWords = {
  sent: { vi: 'Đã gửi', en: 'Sent' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  processing: { vi: 'Đang xử lý', en: 'In process' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  needsSupplement: { vi: 'Chờ ông/bà bổ sung thông tin', en: 'Waiting for more information from you' },
  refused: { vi: 'Không tiếp nhận', en: 'Not accepted' },
  forwardedOut: { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Forwarded to the competent agency' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} as const satisfies Record<string, Words>;

/** What a sender reads right after sending. */
export const sent = {
  title: { vi: 'Đã gửi phản ánh, kiến nghị', en: 'Your petition was sent' },
  keepTitle: { vi: 'Xin giữ lại trang này', en: 'Please keep this page' },
  keep: {
    vi: 'Chụp ảnh màn hình, in ra hoặc ghi lại mã tra cứu và biên nhận. Cần cả hai để xem câu trả lời ở mục “Tra cứu”. Không đưa biên nhận cho người khác.',
    en: 'Take a screenshot, print it or write down the code and the receipt. You need both to see the answer, under “Look up”. Show the receipt to nobody.',
  },
  nextTitle: { vi: 'Điều gì xảy ra tiếp theo', en: 'What happens next' },
  next: {
    vi: [
      'Cơ quan đọc và phân loại. Nếu không tiếp nhận, cơ quan phải nêu lý do và nơi ông/bà cần đến.',
      'Cán bộ được phân công tìm hiểu và trả lời ông/bà, chậm nhất là ngày hạn ghi ở trên.',
      'Câu trả lời hiện tại trang này. Ông/bà cho biết việc đã được giải quyết chưa và có hài lòng không.',
    ],
    en: [
      'The agency reads and sorts it. If it does not accept it, it must give the reason and say where to go.',
      'An officer looks into it and answers you, at the latest on the day above.',
      'The answer appears on this page, and you say whether it is settled and how satisfied you are.',
    ],
  },
  follow: { vi: 'Xem tình trạng hiện tại', en: 'See where it stands' },
} as const;

type Due = { readonly left?: number | undefined; readonly late?: number | undefined };

/** What a due day means today, after its date. */
export function dueWords(lang: Lang, { left, late }: Due): string | undefined {
  if (late !== undefined) return overdue(lang, late);
  if (left === undefined) return undefined;
  if (left === 0) return { vi: 'hôm nay là ngày cuối', en: 'today is the last day' }[lang];
  return { vi: `còn ${left} ngày làm việc`, en: `${workingDays(left)} left` }[lang];
}

/** On the days off right after its due day a petition is late by no working day, but late. */
export function overdue(lang: Lang, late: number): string {
  if (late === 0) return { vi: 'Đã quá hạn', en: 'Overdue' }[lang];
  return { vi: `Quá hạn ${late} ngày làm việc`, en: `Overdue by ${workingDays(late)}` }[lang];
}

type Charge = { readonly agency: string; readonly above?: string | undefined; readonly owes: 'answer' | 'publication' };

/** Who is sorry for what, and who answers for it. */
export function apology(lang: Lang, { agency, above, owes }: Charge): string {
  const late = {
    answer: { vi: 'chưa trả lời', en: 'answered you' },
    publication: { vi: 'chưa công khai kết quả', en: 'published the result' },
  }[owes][lang];
  const beyond = {
    vi: above === undefined ? '' : ` Cơ quan cấp trên: ${above}.`,
    en: above === undefined ? '' : ` The agency above it: ${above}.`,
  }[lang];
  return {
    vi: `${agency} xin lỗi ông/bà vì ${late} đúng hạn. Người đứng đầu ${agency} chịu trách nhiệm về việc này.${beyond}`,
    en: `${agency} apologises for not having ${late} in time. Its head answers for this.${beyond}`,
  }[lang];
}

const workingDays = (days: number) => `${days} working day${days === 1 ? '' : 's'}`;

/** One answer for every way in which a code and a receipt do not fit. */
export const notFound = {
  title: { vi: 'Không tìm thấy phản ánh, kiến nghị này', en: 'This petition was not found' },
  text: {
    vi: 'Mã tra cứu hoặc biên nhận chưa đúng. Xin xem lại tin nhắn hoặc tờ giấy ông/bà đã lưu, rồi nhập lại cả hai.',
    en: 'The code or the receipt is not right. Please look at what you kept, and type both again.',
  },
  again: { vi: 'Nhập lại mã tra cứu', en: 'Type the code again' },
} as const satisfies Record<string, Words>;
