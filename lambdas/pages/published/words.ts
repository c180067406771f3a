import type { Words } from '../../kernel/words.ts';

/** The pages of what is public. */
export const publishedWords = {
  title: { vi: 'Kết quả trả lời phản ánh, kiến nghị', en: 'Answered petitions' },
  lead: {
    vi: 'Nội dung trả lời đã được cơ quan duyệt để công khai, không có thông tin của người gửi.',
    en: 'Answers that agencies approved for publication, without any information about the sender.',
  },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  show: { vi: 'Xem', en: 'Show' },
  q: { vi: 'Từ cần tìm', en: 'Words to search for' },
  qHint: {
    vi: 'Có dấu hoặc không dấu, ví dụ: rác thải Việt Trì',
    en: 'In Vietnamese, with or without accents: rac thai Viet Tri',
  },
  matter: { vi: 'Nhóm nội dung', en: 'What it is about' },
  period: { vi: 'Thời gian công khai', en: 'Published in' },
  any: { vi: 'Tất cả', en: 'All' },
  moreFilters: { vi: 'Lọc theo nơi xảy ra, cơ quan, thời gian', en: 'Filter by place, agency or time' },
  commune: { vi: 'Nơi xảy ra', en: 'Where it happened' },
  onlyCommune: { vi: 'Chỉ tại:', en: 'Only in:' },
  everywhere: { vi: 'Bỏ lọc theo xã, phường', en: 'Show all communes' },
  all: { vi: 'Bỏ lọc theo cơ quan', en: 'Show all agencies' },
  only: { vi: 'Chỉ trong cơ quan và đơn vị cấp dưới, trực thuộc:', en: 'Only this agency and those below it:' },
  none: { vi: 'Không tìm thấy nội dung phù hợp.', en: 'Nothing was found.' },
  noneHere: {
    vi: 'Chưa tìm thấy trong phần đã xem. Đề nghị bấm “Trang sau” để tìm tiếp.',
    en: 'Nothing was found in this part. Select “Next page” to continue.',
  },
  noneHint: {
    vi: 'Đề nghị dùng ít từ hơn, hoặc chọn “Tất cả” ở các mục còn lại.',
    en: 'Use fewer words, or choose “All” for the other fields.',
  },
  results: { vi: 'Kết quả, mới nhất trước', en: 'Results, newest first' },
  next: { vi: 'Trang sau', en: 'Next page' },
  first: { vi: 'Về trang đầu của danh sách', en: 'Back to the first page' },
  answered: { vi: 'Trả lời ngày', en: 'Answered on' },
  received: { vi: 'Ngày gửi', en: 'Sent on' },
  published: { vi: 'Ngày công khai', en: 'Published on' },
  agency: { vi: 'Cơ quan trả lời', en: 'Answered by' },
  kind: { vi: 'Hình thức', en: 'Type' },
  timeliness: { vi: 'Thời hạn', en: 'Deadline' },
  onTime: { vi: 'Trả lời đúng hạn', en: 'Answered on time' },
  history: { vi: 'Quá trình xử lý', en: 'What happened' },
  code: { vi: 'Mã công khai', en: 'Public number' },
  more: { vi: 'Xem thêm', en: 'See also' },
  sameAgency: { vi: 'Nội dung khác của cơ quan này', en: 'More from this agency' },
  openData: { vi: 'Dữ liệu mở', en: 'Open data' },
  csv: { vi: 'Bảng tính (CSV)', en: 'Spreadsheet (CSV)' },
  json: { vi: 'JSON', en: 'JSON' },
  feed: { vi: 'Theo dõi nội dung mới (Atom)', en: 'Feed (Atom)' },
  feedTitle: { vi: 'Phản ánh, kiến nghị mới được công khai', en: 'New answered petitions' },
  feedOfAgency: {
    vi: 'Theo dõi nội dung mới của cơ quan này (Atom)',
    en: 'Follow what this agency publishes (Atom feed)',
  },
  feedOfCommune: {
    vi: 'Theo dõi nội dung mới tại xã, phường này (Atom)',
    en: 'Follow what is published about this commune (Atom feed)',
  },
  noLicence: {
    vi: 'Cơ quan vận hành chưa công bố giấy phép sử dụng dữ liệu.',
    en: 'The operator has not stated a licence for the data.',
  },
  notFound: { vi: 'Không tìm thấy nội dung công khai này', en: 'This publication was not found' },
  notFoundText: {
    vi: 'Mã trong đường dẫn không đúng, hoặc nội dung không còn được công khai.',
    en: 'The number in the link is wrong, or it is no longer public.',
  },
  invalid: { vi: 'Yêu cầu tìm kiếm không hợp lệ', en: 'This search is not valid' },
  invalidText: {
    vi: 'Đường dẫn có mục không đúng, hoặc từ cần tìm dài quá 100 ký tự.',
    en: 'Something in the link is wrong, or the words are longer than 100 characters.',
  },

  overdue: { vi: 'Phản ánh, kiến nghị quá hạn', en: 'Overdue petitions' },
  overdueLead: {
    vi: 'Những việc cơ quan chưa trả lời hoặc chưa công khai đúng hạn, quá hạn lâu nhất trước. Danh sách không nêu nội dung và người gửi.',
    en: 'What agencies have not answered or published in time, the longest overdue first. Neither content nor sender is shown.',
  },
  overdueScope: {
    vi: 'Không gồm phản ánh về hành vi cán bộ, phản ánh của người gửi giữ kín danh tính và phản ánh bị hạn chế người xem.',
    en: 'Petitions about the conduct of officials, of senders who keep their identity confidential, and with restricted access are not included.',
  },
  overdueNone: { vi: 'Hiện không có việc nào quá hạn.', en: 'Nothing is overdue.' },
  overdueAgency: { vi: 'Cơ quan', en: 'Agency' },
  stage: { vi: 'Việc quá hạn', en: 'What is overdue' },
  dueOn: { vi: 'Hạn', en: 'Due' },
  late: { vi: 'Quá hạn (ngày làm việc)', en: 'Working days late' },
  noMatter: { vi: 'Chưa phân nhóm', en: 'Not classified' },
} as const satisfies Record<string, Words>;

export const sentences = {
  late: {
    vi: (days: string) => (days === '0' ? 'Trả lời sau hạn' : `Trả lời trễ ${days} ngày làm việc`),
    en: (days: string) =>
      days === '0' ? 'Answered late' : `Answered ${days} working day${days === '1' ? '' : 's'} late`,
  },
  asOf: {
    vi: (day: string) => `Tính đến ngày ${day}.`,
    en: (day: string) => `As of ${day}.`,
  },
  licence: { vi: 'Giấy phép dữ liệu:', en: 'Licence of the data:' },
} as const;
