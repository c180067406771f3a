import type * as channels from '../../lambdas/channels/contract.ts';
import type * as directory from '../../lambdas/directory/contract.ts';
import type * as petitions from '../../lambdas/petitions/contract.ts';
import type { platformStatuses } from '../../lambdas/platform/problem.ts';
import type * as ratings from '../../lambdas/ratings/contract.ts';
import type * as reports from '../../lambdas/reports/contract.ts';
import type * as scores from '../../lambdas/scores/contract.ts';

export type ErrorCode =
  | keyof typeof platformStatuses
  | keyof typeof petitions.statuses
  | keyof typeof ratings.statuses
  | keyof typeof scores.statuses
  | keyof typeof directory.statuses
  | keyof typeof channels.statuses
  | keyof typeof reports.statuses;

export type ErrorText = {
  readonly en: string;
  readonly vi: string;
  /** What the answer says beside its code, as an example. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Every code that the API refuses with, in both languages; the compiler wants a sentence for each. */
export const errorTexts: Readonly<Record<ErrorCode, ErrorText>> = {
  'request.invalid': {
    en: 'The request does not keep the contract; `errors` says where.',
    vi: 'Yêu cầu không đúng cấu trúc; `errors` cho biết sai ở đâu.',
    detail: {
      errors: [{ path: 'agency', code: 'invalid_format', message: 'Expected an agency code such as H44.100' }],
    },
  },
  'request.notJson': {
    en: 'The body is not JSON in UTF-8, or nests too deep.',
    vi: 'Nội dung gửi lên không phải JSON mã UTF-8, hoặc lồng quá sâu.',
    detail: { detail: 'The body is not JSON in UTF-8.' },
  },
  'request.notForm': {
    en: 'The body is not a form in UTF-8, or has too many fields. Pages only.',
    vi: 'Nội dung gửi lên không phải biểu mẫu mã UTF-8, hoặc có quá nhiều trường. Chỉ gặp ở trang web.',
    detail: { detail: 'A form has at most 100 fields.' },
  },
  'request.tooLarge': {
    en: 'The body is larger than 128 KiB.',
    vi: 'Nội dung gửi lên lớn hơn 128 KiB.',
    detail: { detail: 'A body has at most 131072 bytes.' },
  },
  'request.mediaType': {
    en: 'The body is not said to be `application/json`.',
    vi: 'Yêu cầu không ghi `content-type` là `application/json`.',
    detail: { detail: 'Send the body as content-type application/json.' },
  },
  'caller.unknown': {
    en: 'The token names nobody.',
    vi: 'Mã truy cập không cho biết người gọi là ai.',
  },
  'caller.forbidden': {
    en: 'The role in the token does not allow this.',
    vi: 'Vai trò trong mã truy cập không được phép làm việc này.',
  },
  'route.notFound': {
    en: 'There is no such route.',
    vi: 'Không có đường dẫn này.',
  },
  'idempotency.mismatch': {
    en: 'The same key came with another body before. Nothing was changed.',
    vi: 'Khóa này đã dùng với nội dung khác. Không có gì thay đổi.',
  },
  'fault.internal': {
    en: 'A fault of ours. To send the same request again with the same key is safe.',
    vi: 'Lỗi của hệ thống. Gửi lại cùng yêu cầu với cùng khóa là an toàn.',
    detail: { detail: 'A fault of ours. To send the same request again with the same Idempotency-Key is safe.' },
  },
  'petition.notFound': {
    en: 'No such petition, or not for this receipt or token: the answer is the same, so that nobody can probe.',
    vi: 'Không có phản ánh này, hoặc biên nhận hay mã truy cập không được xem: câu trả lời như nhau để không ai dò được.',
  },
  'petition.agencyUnknown': {
    en: 'The agency is not in the directory.',
    vi: 'Cơ quan không có trong danh mục.',
  },
  'petition.unreachable': {
    en: 'A petition needs a phone, an e-mail or an address.',
    vi: 'Phản ánh, kiến nghị cần có số điện thoại, thư điện tử hoặc địa chỉ.',
    detail: { detail: 'Give a phone, an e-mail or an address.' },
  },
  'petition.illegalMove': {
    en: 'The petition is not in a state that allows this.',
    vi: 'Trạng thái của phản ánh không cho phép thao tác này.',
    detail: { petitionStatus: 'answered', legalFrom: ['processing'], version: 4 },
  },
  'petition.versionConflict': {
    en: 'Somebody changed the petition meanwhile: read it again and decide anew.',
    vi: 'Người khác vừa thay đổi phản ánh này: hãy đọc lại rồi quyết định.',
    detail: { version: 5, detail: 'Somebody changed the petition meanwhile: read it again.' },
  },
  'petition.historyFull': {
    en: 'The history of the petition takes no more events of this kind.',
    vi: 'Lịch sử của phản ánh không nhận thêm sự kiện loại này.',
    detail: { detail: 'A petition keeps at most 200 events of this kind.' },
  },
  'petition.ratingClosed': {
    en: 'The month in which the answer was rated has closed.',
    vi: 'Tháng đánh giá câu trả lời đã chốt.',
    detail: { detail: 'The month in which the answer was rated has closed.' },
  },
  'rating.notFound': {
    en: 'No rating was given under this id for this subject.',
    vi: 'Không có đánh giá nào mang mã này cho lượt giao dịch này.',
  },
  'rating.agencyUnknown': {
    en: 'The agency was not in the directory on that day.',
    vi: 'Cơ quan không có trong danh mục vào ngày đó.',
  },
  'rating.inFuture': {
    en: '`at` is in the future.',
    vi: 'Thời điểm đánh giá sau thời điểm hiện tại.',
    detail: { detail: '`at` is in the future.' },
  },
  'rating.tooOld': {
    en: '`at` is older than 400 days.',
    vi: 'Chỉ nhận đánh giá trong vòng 400 ngày.',
    detail: { detail: '`at` is older than 400 days.' },
  },
  'rating.alreadyGiven': {
    en: 'The dossier has already been rated.',
    vi: 'Mỗi hồ sơ chỉ được đánh giá một lần, hồ sơ này đã được đánh giá.',
    detail: { detail: 'The dossier has already been rated.' },
  },
  'rating.remarkTooLate': {
    en: 'A remark is accepted for 7 days after the rating.',
    vi: 'Đã hết thời hạn bổ sung ý kiến sau khi đánh giá.',
    detail: { detail: 'A remark is accepted for 7 days after the rating.' },
  },
  'score.agencyUnknown': {
    en: 'The agency was not in the directory in that period.',
    vi: 'Cơ quan không có trong danh mục vào kỳ đó.',
  },
  'agency.notFound': {
    en: 'No such agency, or not one of yours.',
    vi: 'Không có cơ quan này, hoặc không thuộc phạm vi của người gọi.',
  },
  'agency.parentUnknown': {
    en: 'The parent agency is not in the directory on the first day of validity.',
    vi: 'Cơ quan cấp trên không có trong danh mục suốt thời gian đó.',
  },
  'agency.ownAncestor': {
    en: '`parent` must not be the agency itself or one of its descendants.',
    vi: 'Một cơ quan không thể trực thuộc chính nó.',
    detail: { detail: '`parent` must not be the agency itself or one of its descendants.' },
  },
  'agency.standsAbove': {
    en: 'The agency still has agencies below it: move or end them first.',
    vi: 'Vẫn còn cơ quan trực thuộc: hãy chuyển hoặc kết thúc các cơ quan đó trước.',
    detail: { detail: 'Move or end the agencies below it first, with the same last day.' },
  },
  'inbound.sourceUnknown': {
    en: 'The gateway is switched off. An unknown one is told `inbound.unsigned`.',
    vi: 'Cổng này đã bị tắt. Cổng lạ nhận mã `inbound.unsigned`.',
  },
  'inbound.unsigned': {
    en: 'No signature of this message holds for this gateway.',
    vi: 'Tin không có chữ ký hợp lệ của cổng này.',
  },
  'inbound.stale': {
    en: 'The timestamp is more than five minutes from our clock.',
    vi: 'Dấu thời gian lệch quá năm phút so với đồng hồ của hệ thống.',
    detail: { detail: 'The webhook-timestamp is more than five minutes from our clock.' },
  },
  'inbound.replayed': {
    en: 'This very attempt has been taken already: a retry carries a timestamp of its own.',
    vi: 'Lần gửi này đã được nhận: mỗi lần gửi lại phải có dấu thời gian riêng.',
  },
  'inbound.unreadable': {
    en: 'The signature holds, but the message lacks what the mapping of the gateway names.',
    vi: 'Chữ ký hợp lệ nhưng tin thiếu trường mà cấu hình của cổng yêu cầu.',
    detail: { detail: 'Missing or not to be read: text.' },
  },
  'source.generationPast': {
    en: 'A secret that was renewed is not honoured again: count on.',
    vi: 'Khóa đã thay không dùng lại được: hãy tăng số thế hệ.',
    detail: { detail: 'A secret that was renewed is not honoured again: count on.' },
  },
  'report.notFound': {
    en: 'No such report, or not one of yours.',
    vi: 'Không có báo cáo này, hoặc không thuộc phạm vi của người gọi.',
  },
};

/** The text of a code that came as a string. */
export function errorText(code: string): ErrorText {
  const texts: Readonly<Record<string, ErrorText>> = errorTexts;
  const found = texts[code];
  if (found === undefined) throw new Error(`The code ${code} has no text in lib/openapi/error-texts.ts`);
  return found;
}
