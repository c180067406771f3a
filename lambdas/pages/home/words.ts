import type { Words } from '../../kernel/words.ts';

export const home = {
  title: { vi: 'Phản ánh, kiến nghị và đánh giá sự phục vụ', en: 'Say what is wrong, rate how you were served' },
  heading: { vi: 'Nói điều chưa ổn, được trả lời đúng hạn', en: 'Say what is wrong, be answered in time' },
  lead: {
    vi: 'Lắng Nghe tiếp nhận phản ánh, kiến nghị của người dân và doanh nghiệp, nhắc cơ quan nhà nước trả lời đúng hạn và công khai mức độ hài lòng.',
    en: 'Lắng Nghe (“to listen”) takes in what citizens and businesses have to say, reminds public agencies to answer in time, and publishes how satisfied people are.',
  },
  ways: { vi: 'Ông/bà muốn làm gì?', en: 'What would you like to do?' },
  how: { vi: 'Một phản ánh được giải quyết thế nào', en: 'What becomes of a petition' },
  elsewhere: { vi: 'Việc không gửi ở đây', en: 'What goes another way' },
  complaints: {
    vi: 'Khiếu nại một quyết định, một hành vi hành chính, hoặc tố cáo việc vi phạm pháp luật được giải quyết theo Luật Khiếu nại, Luật Tố cáo. Xin gửi tới trụ sở tiếp công dân hoặc cơ quan có thẩm quyền.',
    en: 'To contest a decision about your own rights, or to report an offence, the Law on Complaints and the Law on Denunciations apply. Please turn to the citizen reception office or the agency in charge.',
  },
  urgent: { vi: 'Việc khẩn cấp, xin gọi ngay:', en: 'In an emergency, call at once:' },
} as const satisfies Record<string, Words>;

type Way = { readonly path: string; readonly icon: string; readonly title: Words; readonly text: Words };

/** What can be done here, what matters most first. Icons are strokes on a square of 48. */
export const ways: readonly Way[] = [
  {
    path: '/phan-anh',
    icon: 'M8 9h32a2 2 0 0 1 2 2v21a2 2 0 0 1-2 2H25l-9 8v-8H8a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2zM14 18h20M14 25h13',
    title: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send a petition' },
    text: {
      vi: 'Không cần tài khoản. Ông/bà nhận ngay mã tra cứu và ngày phải có câu trả lời.',
      en: 'No account needed. You are given a code and the day by which there must be an answer.',
    },
  },
  {
    path: '/tra-cuu',
    icon: 'M21 35a14 14 0 1 0 0-28 14 14 0 0 0 0 28zM31 31l11 11M15 21l4.500 4.500L28 17',
    title: { vi: 'Tra cứu kết quả', en: 'Look up a petition' },
    text: {
      vi: 'Xem phản ánh đã gửi đang ở đâu, do ai giải quyết và còn bao lâu.',
      en: 'See where your petition is, who has it and how long it may still take.',
    },
  },
  {
    path: '/danh-gia',
    icon: 'M24 43a19 19 0 1 0 0-38 19 19 0 0 0 0 38zM16.500 20v.1M31.500 20v.1M15 28c2.200 4 5.300 6 9 6s6.800-2 9-6',
    title: { vi: 'Đánh giá sự phục vụ', en: 'Rate how you were served' },
    text: {
      vi: 'Vừa làm thủ tục xong? Một lần chạm là đủ để nói ông/bà có hài lòng không.',
      en: 'Just been to a counter? One tap says whether you were satisfied.',
    },
  },
  {
    path: '/co-quan',
    icon: 'M6 42h36M10 42V26h7v16M20.500 42V12h7v30M31 42V19h7v23',
    title: { vi: 'Kết quả của các cơ quan', en: 'Results of the agencies' },
    text: {
      vi: 'Mức độ hài lòng theo từng cơ quan, từng tháng, cùng cách tính.',
      en: 'How satisfied people are, by agency and by month, and how that is reckoned.',
    },
  },
];

export const steps: readonly { readonly title: Words; readonly text: Words }[] = [
  {
    title: { vi: 'Tiếp nhận', en: 'Taken in' },
    text: {
      vi: 'Cơ quan nhận được ngay khi ông/bà gửi. Thông tin liên hệ được niêm phong, ai mở ra đều phải nêu lý do và để lại dấu vết.',
      en: 'The agency has it as soon as you send it. Your contact is sealed: whoever opens it must say why, and leaves a trace.',
    },
  },
  {
    title: { vi: 'Tính hạn', en: 'The clock runs' },
    text: {
      vi: 'Hạn trả lời tính theo ngày làm việc. Ngày nào được tính, ngày nào được nghỉ đều được giải thích.',
      en: 'The deadline counts working days. Which days count, and which do not, is explained.',
    },
  },
  {
    title: { vi: 'Nhắc việc', en: 'Reminded' },
    text: {
      vi: 'Sắp đến hạn hoặc quá hạn, cán bộ phụ trách và người đứng đầu cơ quan đều được nhắc.',
      en: 'Before the deadline, and when it has passed, the officer in charge and the head of the agency are reminded.',
    },
  },
  {
    title: { vi: 'Trả lời và đánh giá', en: 'Answered, and rated' },
    text: {
      vi: 'Ông/bà đọc câu trả lời và đánh giá. Kết quả được tổng hợp và công khai.',
      en: 'You read the answer and rate it. The ratings are added up and published.',
    },
  },
];

export const calls: readonly { readonly number: string; readonly who: Words }[] = [
  { number: '113', who: { vi: 'Công an', en: 'Police' } },
  { number: '114', who: { vi: 'Chữa cháy, cứu nạn', en: 'Fire and rescue' } },
  { number: '115', who: { vi: 'Cấp cứu y tế', en: 'Ambulance' } },
];
