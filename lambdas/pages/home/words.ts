import type { Words } from '../../kernel/words.ts';

export const home = {
  title: { vi: 'Phản ánh, kiến nghị và đánh giá chất lượng phục vụ', en: 'Report a problem or rate a public service' },
  heading: {
    vi: 'Gửi phản ánh, kiến nghị và theo dõi hạn trả lời',
    en: 'Report a problem and follow its deadline',
  },
  lead: {
    vi: 'Lắng Nghe tiếp nhận phản ánh, kiến nghị của người dân và doanh nghiệp, nhắc cơ quan nhà nước trả lời đúng hạn và công khai mức độ hài lòng của từng cơ quan.',
    en: 'Lắng Nghe (“to listen”) receives petitions from citizens and businesses, reminds public agencies to answer on time, and publishes how satisfied people are with each agency.',
  },
  tasks: { vi: 'Ông/bà muốn làm gì?', en: 'What would you like to do?' },
  how: { vi: 'Phản ánh, kiến nghị được xử lý như thế nào?', en: 'How petitions are handled' },
  elsewhere: { vi: 'Nội dung không tiếp nhận tại đây', en: 'What to send elsewhere' },
  complaints: {
    vi: 'Khiếu nại quyết định hành chính, hành vi hành chính; tố cáo hành vi vi phạm pháp luật được giải quyết theo Luật Khiếu nại, Luật Tố cáo. Đề nghị gửi đơn đến địa điểm tiếp công dân hoặc cơ quan có thẩm quyền.',
    en: 'Complaints against an administrative decision and denunciations of unlawful acts are handled under the Law on Complaints and the Law on Denunciations. Take them to a citizen reception office or to the agency responsible.',
  },
  urgent: { vi: 'Trường hợp khẩn cấp, gọi ngay:', en: 'In an emergency, call:' },
} as const satisfies Record<string, Words>;

type Task = { readonly path: string; readonly icon: string; readonly title: Words; readonly text: Words };

/** What people can do here, most important first. Icons are strokes on a 48 × 48 grid. */
export const tasks: readonly Task[] = [
  {
    path: '/phan-anh',
    icon: 'M8 9h32a2 2 0 0 1 2 2v21a2 2 0 0 1-2 2H25l-9 8v-8H8a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2zM14 18h20M14 25h13',
    title: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send a petition' },
    text: {
      vi: 'Không cần tài khoản. Ông/bà nhận ngay mã tra cứu và thời hạn trả lời.',
      en: 'No account needed. You get a reference code and the date your answer is due.',
    },
  },
  {
    path: '/tra-cuu',
    icon: 'M21 35a14 14 0 1 0 0-28 14 14 0 0 0 0 28zM31 31l11 11M15 21l4.500 4.500L28 17',
    title: { vi: 'Tra cứu kết quả', en: 'Track a petition' },
    text: {
      vi: 'Xem phản ánh đang được xử lý đến đâu, cơ quan nào xử lý, còn bao nhiêu ngày đến hạn.',
      en: 'See its status, which agency is handling it and how many days are left.',
    },
  },
  {
    path: '/ho-so',
    icon: 'M6 12h14l4 5h18v21a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2zM17 29l5 5 9-10',
    title: { vi: 'Tra cứu hồ sơ', en: 'Look up a dossier' },
    text: {
      vi: 'Đã nộp hồ sơ thủ tục hành chính? Xem có đúng hạn không và đánh giá khi có kết quả.',
      en: 'Applied at a one-stop shop? See whether it is on time, and rate the service once it has a result.',
    },
  },
  {
    path: '/danh-gia',
    icon: 'M24 43a19 19 0 1 0 0-38 19 19 0 0 0 0 38zM16.500 20v.1M31.500 20v.1M15 28c2.200 4 5.300 6 9 6s6.800-2 9-6',
    title: { vi: 'Đánh giá chất lượng phục vụ', en: 'Rate a public service' },
    text: {
      vi: 'Vừa làm thủ tục xong? Chỉ cần một lần chạm để đánh giá.',
      en: 'Just visited a public office? Rate your visit with one tap.',
    },
  },
  {
    path: '/co-quan',
    icon: 'M6 42h36M10 42V26h7v16M20.500 42V12h7v30M31 42V19h7v23',
    title: { vi: 'Mức độ hài lòng theo cơ quan', en: 'Satisfaction by agency' },
    text: {
      vi: 'Mức độ hài lòng của từng cơ quan, theo từng tháng, kèm cách tính.',
      en: 'How satisfied people are with each agency, by month, and how it is calculated.',
    },
  },
  {
    path: '/thu-tuc',
    icon: 'M12 5h18l8 8v28a2 2 0 0 1-2 2H12a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM30 5v8h8M17 22h14M17 29h14M17 36h8',
    title: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
    text: {
      vi: 'Xem phí, lệ phí, thời hạn giải quyết; báo niêm yết sai hoặc thu sai.',
      en: 'See fees and processing times, and report a wrong notice or charge.',
    },
  },
];

export const steps: readonly { readonly title: Words; readonly text: Words }[] = [
  {
    title: { vi: 'Gửi phản ánh, kiến nghị', en: 'You send a petition' },
    text: {
      vi: 'Phản ánh được lưu và chuyển đến cơ quan ngay khi gửi. Thông tin liên hệ được mã hóa, bảo mật; cán bộ muốn xem phải nêu lý do và mỗi lần xem đều được ghi nhật ký.',
      en: 'It is stored and in the agency’s inbox as soon as you send it. Your contact details are encrypted: an officer must give a reason to open them, and every access is recorded.',
    },
  },
  {
    title: { vi: 'Tính thời hạn', en: 'The deadline is set' },
    text: {
      vi: 'Hạn trả lời tính theo ngày làm việc. Hệ thống nêu rõ ngày được tính và ngày không tính.',
      en: 'The deadline is counted in working days. You can see which days count and which do not.',
    },
  },
  {
    title: { vi: 'Nhắc việc', en: 'The agency is reminded' },
    text: {
      vi: 'Sắp đến hạn hoặc quá hạn, hệ thống nhắc cán bộ phụ trách và người đứng đầu cơ quan.',
      en: 'The service reminds the officer in charge and the head of the agency before the deadline, and when it has passed.',
    },
  },
  {
    title: { vi: 'Trả lời và đánh giá', en: 'You read the answer and rate it' },
    text: {
      vi: 'Ông/bà đọc câu trả lời và đánh giá. Mức độ hài lòng được tổng hợp và công khai theo từng cơ quan.',
      en: 'You read the answer and rate it. Satisfaction is published by agency.',
    },
  },
];

export const emergencyNumbers: readonly { readonly number: string; readonly who: Words }[] = [
  { number: '113', who: { vi: 'Công an', en: 'Police' } },
  { number: '114', who: { vi: 'Chữa cháy, cứu nạn, cứu hộ', en: 'Fire and rescue' } },
  { number: '115', who: { vi: 'Cấp cứu y tế', en: 'Ambulance' } },
];
