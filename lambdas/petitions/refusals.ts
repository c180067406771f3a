import type { Refusals } from '../platform/refusals.ts';
import { attachmentRefusals } from './attachments/refusals.ts';
import { MAX_EVENTS, RESERVED_EVENTS } from './domain/case/history.ts';
import { draftRefusals } from './drafts/refusals.ts';
import { letterRefusals } from './letters/refusals.ts';
import { restrictedRefusals } from './staff/restricted/refusals.ts';
import { mergeRefusals } from './staff/triage/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'petition.identityKept': {
    status: 403,
    en: 'The sender asked to stay unknown to the agency in charge: only a head or a leader of an agency above it may open the contact.',
    vi: 'Người gửi đề nghị giữ kín danh tính: chỉ người đứng đầu hoặc lãnh đạo cơ quan cấp trên của cơ quan đang giải quyết được mở thông tin liên hệ.',
  },
  'petition.notFound': {
    status: 404,
    en: 'No such petition, or not for this receipt or token. Both cases get the same answer, so that codes cannot be guessed.',
    vi: 'Không có phản ánh, kiến nghị này, hoặc mã xác nhận hay mã truy cập không được xem; hai trường hợp trả lời như nhau để không thể dò mã.',
  },
  'petition.agencyUnknown': {
    status: 422,
    en: 'The agency is not in the directory.',
    vi: 'Cơ quan không có trong danh mục.',
  },
  'petition.communeUnknown': {
    status: 422,
    en: 'The commune is not one of this province. `GET /v1/places` lists them.',
    vi: 'Xã, phường không thuộc tỉnh này. Danh sách tại `GET /v1/places`.',
  },
  'petition.sameAgency': {
    status: 422,
    en: 'The petition is with this agency already.',
    vi: 'Phản ánh, kiến nghị đang ở chính cơ quan này.',
  },
  'petition.notForwarded': {
    status: 409,
    en: 'No agency passed this petition on: there is none to send it back to.',
    vi: 'Phản ánh, kiến nghị không do cơ quan nào chuyển đến nên không có nơi để chuyển lại.',
    detail: { version: 1, allowed: ['accept', 'forward'] },
  },
  'petition.tooOften': {
    status: 409,
    en: 'This was done with the petition as often as it may be.',
    vi: 'Thao tác này đã thực hiện với phản ánh, kiến nghị đến số lần tối đa.',
    detail: { detail: 'A petition is passed on at most 8 times.', version: 19, allowed: ['accept', 'refuse'] },
  },
  'petition.assigneeUnknown': {
    status: 422,
    en: 'Not a person in post at the agency of the petition, or not under this name.',
    vi: 'Không phải người đang công tác tại cơ quan thụ lý, hoặc họ tên không đúng với người này.',
    detail: { detail: '`to` is not a person in post at the agency of the petition.' },
  },
  'petition.delayUnexplained': {
    status: 409,
    en: 'The petition is late. Explain the delay (`explainDelay`) before you close it, or in the same request (`explanation`) if you pass it on.',
    vi: 'Phản ánh, kiến nghị đã quá hạn. Cần giải trình việc chậm (`explainDelay`) trước khi kết thúc, hoặc cùng lúc (`explanation`) khi chuyển đi.',
    detail: { dueOn: '2026-12-14', version: 4, allowed: ['explainDelay'] },
  },
  'petition.notLate': {
    status: 409,
    en: 'The petition is not late: there is no delay to explain.',
    vi: 'Phản ánh, kiến nghị chưa quá hạn nên không có việc chậm để giải trình.',
    detail: { dueOn: '2026-12-14', version: 4, allowed: ['extend', 'answer'] },
  },
  'petition.alreadyExtended': {
    status: 409,
    en: 'The deadline was extended before. It can be extended once.',
    vi: 'Thời hạn đã được gia hạn. Chỉ được gia hạn một lần.',
    detail: { version: 5, allowed: ['assign', 'answer'] },
  },
  'petition.dueDayPassed': {
    status: 409,
    en: 'The due day has passed. A deadline is extended before that.',
    vi: 'Đã quá hạn trả lời. Chỉ được gia hạn trước khi hết hạn.',
    detail: { dueOn: '2026-12-14', version: 4, allowed: ['explainDelay', 'apologise'] },
  },
  'petition.tooLong': {
    status: 422,
    en: 'The policy does not allow so many days.',
    vi: 'Số ngày vượt quá mức cho phép.',
    detail: { maxDays: 15 },
  },
  'petition.tierUnknown': {
    status: 422,
    en: 'The policy of the petition has no such tier.',
    vi: 'Mức độ xử lý không có trong quy định áp dụng cho phản ánh, kiến nghị này.',
    detail: { tiers: ['urgent', 'checkable', 'normal', 'hours8', 'hours4', 'hours2'] },
  },
  'petition.tierTooLong': {
    status: 422,
    en: 'This tier would end after the due day: a tier can only shorten the deadline.',
    vi: 'Mức độ xử lý này kết thúc sau hạn trả lời; chỉ được rút ngắn thời hạn.',
    detail: { dueOn: '2026-12-14' },
  },
  'petition.dateInvalid': {
    status: 422,
    en: 'The new date is a working day after today, and not too far away.',
    vi: 'Ngày hẹn phải là ngày làm việc sau hôm nay và không quá xa.',
    detail: { after: '2026-12-15', latest: '2027-01-06' },
  },
  'petition.ownAnswer': {
    status: 403,
    en: 'You wrote this answer. Another person checks and publishes it.',
    vi: 'Câu trả lời do chính bạn soạn. Người khác kiểm tra và công khai.',
  },
  'petition.personalData': {
    status: 422,
    en: 'The text seems to contain personal data. Remove it, or send `confirm: true`. The name of the sender is not checked, because it is encrypted.',
    vi: 'Văn bản có thể chứa dữ liệu cá nhân. Xóa dữ liệu đó hoặc gửi `confirm: true`. Họ tên người gửi không được kiểm tra vì đã mã hóa.',
    detail: { found: [{ in: 'summary', kind: 'phone', from: 31, to: 43 }], senderNameChecked: false, version: 4 },
  },
  'petition.answeredBefore': {
    status: 409,
    en: 'The petition was answered before: its acceptance cannot be undone.',
    vi: 'Phản ánh, kiến nghị đã từng được trả lời nên không thể hủy việc tiếp nhận.',
    detail: { version: 8, allowed: ['assign', 'answer'] },
  },
  'petition.windowClosed': {
    status: 409,
    en: 'The time in which the sender may have the petition reopened is over.',
    vi: 'Đã hết thời gian đề nghị xem xét lại câu trả lời.',
    detail: { lastDay: '2026-12-10', version: 6, allowed: ['rating'] },
  },
  'petition.reopenedBefore': {
    status: 409,
    en: 'The petition was reopened before. The sender can appeal to the agency above.',
    vi: 'Phản ánh, kiến nghị đã được mở lại một lần. Ông/bà có thể đề nghị cơ quan cấp trên xem xét.',
    detail: { version: 8, allowed: ['appeal', 'rating'] },
  },
  'petition.notReopened': {
    status: 409,
    en: 'The agency has another look first (`reopen`).',
    vi: 'Đề nghị cơ quan đã trả lời xem xét lại trước (`reopen`).',
    detail: { version: 6, allowed: ['reopen', 'rating'] },
  },
  'petition.appealedBefore': {
    status: 409,
    en: 'The agency above has reviewed the petition. What follows is the law on complaints.',
    vi: 'Cơ quan cấp trên đã xem xét. Nếu chưa đồng ý, ông/bà thực hiện theo pháp luật về khiếu nại.',
    detail: { version: 12, allowed: ['rating'] },
  },
  'petition.outcomeNeeded': {
    status: 422,
    en: 'The answer to a petition about conduct says what was found (`outcome`).',
    vi: 'Trả lời phản ánh về hành vi cán bộ phải nêu kết luận (`outcome`).',
  },
  'petition.unreachable': {
    status: 422,
    en: 'A petition needs a phone, an e-mail or an address.',
    vi: 'Phản ánh, kiến nghị cần có số điện thoại, thư điện tử hoặc địa chỉ.',
    detail: { detail: 'Provide a phone, an e-mail or an address.' },
  },
  'petition.tooMany': {
    status: 429,
    en: 'This sender has reached the number of petitions of a day. `Retry-After` says when the next day begins.',
    vi: 'Người gửi đã gửi đủ số phản ánh, kiến nghị trong ngày. `Retry-After` cho biết khi nào sang ngày mới.',
    detail: { retryAfterSeconds: 25_200 },
  },
  'petition.tooManyTries': {
    status: 429,
    en: 'This code was tried with as many phone endings as a day allows. Use the receipt, or try again tomorrow.',
    vi: 'Mã tra cứu này đã được thử với quá nhiều số điện thoại trong ngày. Đề nghị dùng mã xác nhận hoặc thử lại vào ngày mai.',
    detail: { retryAfterSeconds: 25_200 },
  },
  'petition.illegalMove': {
    status: 409,
    en: 'The petition is not in a state that allows this.',
    vi: 'Trạng thái của phản ánh, kiến nghị không cho phép thao tác này.',
    detail: { petitionStatus: 'accepted', legalFrom: ['submitted'], version: 4, allowed: ['assign', 'forward'] },
  },
  'petition.versionConflict': {
    status: 409,
    en: 'The petition has changed since you read it. Read it again and decide.',
    vi: 'Phản ánh, kiến nghị vừa được người khác thay đổi. Đề nghị đọc lại rồi quyết định.',
    detail: {
      version: 5,
      allowed: ['answer'],
      detail: 'The petition was changed in the meantime. Read it again and retry.',
    },
  },
  'petition.historyFull': {
    status: 409,
    en: 'The history of the petition cannot take more events of this kind.',
    vi: 'Lịch sử của phản ánh, kiến nghị không nhận thêm sự kiện loại này.',
    detail: {
      detail: `A petition keeps at most ${MAX_EVENTS - RESERVED_EVENTS} events of this kind.`,
      version: 50,
      allowed: ['answer'],
    },
  },
  'petition.ratingClosed': {
    status: 409,
    en: 'The month in which the answer was rated has closed.',
    vi: 'Tháng đánh giá câu trả lời đã chốt.',
    detail: { detail: 'The month in which the answer was rated has closed.', version: 6, allowed: ['reopen'] },
  },
  ...mergeRefusals,
  ...draftRefusals,
  ...letterRefusals,
  ...restrictedRefusals,
  ...attachmentRefusals,
} as const satisfies Refusals;

/** Of moves that pass a petition on: what is late needs an explanation with it. */
export const passingCodes = ['petition.delayUnexplained', 'petition.notLate'] as const;

/** The codes that every move of a petition may be refused with. */
export const moveCodes = [
  'petition.notFound',
  'petition.illegalMove',
  'petition.versionConflict',
  'petition.historyFull',
] as const;
