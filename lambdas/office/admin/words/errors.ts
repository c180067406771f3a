import type { Words } from '../../../kernel/words.ts';

/** Refusals whose sentence in the reference speaks to programs. The others are shown as they are. */
export const refusalTexts: Readonly<Record<string, Words>> = {
  'agency.changed': {
    vi: 'Cơ quan này vừa được người khác thay đổi sau khi ông/bà mở trang; chưa ghi nhận gì. Nội dung ông/bà nhập vẫn còn: xem thay đổi mới nhất trong lịch sử rồi gửi lại nếu còn phù hợp.',
    en: 'Somebody else changed this agency after you opened the page; nothing was written. What you entered is kept: read the latest change below, then send it again if it still fits.',
  },
  'person.changed': {
    vi: 'Thông tin của người này vừa được người khác thay đổi; chưa ghi nhận gì. Nội dung ông/bà nhập vẫn còn: kiểm tra lại rồi gửi nếu còn phù hợp.',
    en: 'Somebody else changed this entry in the meantime; nothing was written. What you entered is kept: check it, then send it again if it still fits.',
  },
  'source.changed': {
    vi: 'Thiết bị, phần mềm này vừa được người khác thay đổi; chưa ghi nhận gì. Xem thay đổi mới nhất trong lịch sử rồi gửi lại nếu còn phù hợp.',
    en: 'Somebody else changed this in the meantime; nothing was written. Read the latest change below, then send it again if it still fits.',
  },
  'procedure.changed': {
    vi: 'Thủ tục này vừa được người khác thay đổi; chưa ghi nhận gì. Xem thay đổi mới nhất trong lịch sử rồi gửi lại nếu còn phù hợp.',
    en: 'Somebody else changed this procedure in the meantime; nothing was written. Read the latest change below, then send it again if it still fits.',
  },
  'source.generationPast': {
    vi: 'Khóa vừa được người khác cấp mới. Mở lại trang này trước khi thao tác tiếp.',
    en: 'Somebody else has just renewed the key. Open this page again first.',
  },
  'agency.parentUnknown': {
    vi: 'Cơ quan cấp trên phải có hiệu lực từ cùng ngày hoặc sớm hơn, và ít nhất đến khi cơ quan này kết thúc.',
    en: 'The agency above must be valid from the same day or earlier, and as long as this agency.',
  },
  'agency.ownAncestor': {
    vi: 'Cơ quan cấp trên không được là chính cơ quan này hoặc cơ quan cấp dưới của nó.',
    en: 'The agency above must be neither this agency nor one below it.',
  },
  'agency.tooDeep': {
    vi: 'Cây cơ quan sẽ có nhiều hơn 10 cấp. Chọn cơ quan cấp trên khác.',
    en: 'The tree of agencies would have more than 10 levels. Choose another agency above.',
  },
  'agency.successorUnknown': {
    vi: 'Cơ quan kế thừa phải là cơ quan khác, có hiệu lực vào ngày sau ngày kết thúc; cần nhập ngày kết thúc.',
    en: 'The successor must be another agency that is valid on the day after the last day; enter the last day.',
  },
  'agency.standsAbove': {
    vi: 'Vẫn còn cơ quan cấp dưới sau ngày này: chuyển hoặc kết thúc các cơ quan đó trước.',
    en: 'There are agencies below it after that day: move or end them first.',
  },
  'caller.forbidden': {
    vi: 'Cơ quan, cơ quan cấp trên (trước hoặc sau thay đổi) hoặc cơ quan kế thừa nằm ngoài phạm vi quản trị của ông/bà.',
    en: 'The agency, the agency above it (before or after) or the successor is outside your scope.',
  },
  'agency.notFound': {
    vi: 'Không có cơ quan này, hoặc không thuộc phạm vi quản trị của ông/bà.',
    en: 'There is no such agency, or it is outside your scope.',
  },
};

export const errorWords = {
  exists: {
    vi: 'Mã này đã được dùng cho một cơ quan khác. Để thay đổi, mở trang của cơ quan đó.',
    en: 'This code is already used by another agency. To change that one, open its page.',
  },
  periodExists: {
    vi: 'Đã có một giai đoạn bắt đầu từ ngày này. Chọn ngày khác, hoặc giữ nguyên ngày đang ghi.',
    en: 'There is a period that begins on this day. Choose another day, or keep the present one.',
  },
  startsEarlier: {
    vi: 'Giữ nguyên ngày đang ghi hoặc nhập ngày sau đó: giai đoạn bắt đầu sớm hơn không làm thay đổi thông tin hiện tại.',
    en: 'Keep the present day or enter a later one: a period that begins earlier changes nothing of the present one.',
  },
  personExists: {
    vi: 'Người này đã có trong danh mục. Tìm ở trang của cơ quan đang công tác để thay đổi.',
    en: 'This person is in the directory already. Change the entry on the page of the agency.',
  },
} as const satisfies Record<string, Words>;

export const errorTexts = {
  formerResumes: {
    vi: (from: string) =>
      `Giai đoạn bắt đầu từ ngày ${from} chưa được ghi ngày kết thúc nên sẽ có hiệu lực trở lại sau ngày này. Ghi ngày kết thúc của giai đoạn đó trước, tại trang “Nhập từ Excel”.`,
    en: (from: string) =>
      `The period from ${from} has no last day before this one, so it would be valid again after it. Enter the last day of that period first, on the page “Import a sheet”.`,
  },
} as const satisfies Record<string, Words<(one: string) => string>>;
