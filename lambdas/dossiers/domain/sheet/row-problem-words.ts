import type { Words } from '../../../kernel/words.ts';
import type { RowCode } from '../row-codes.ts';

/** Why a row of a sheet is not applied, besides cells that cannot be read. */
export const rowProblemWords: Readonly<Record<RowCode | 'outdated', Words>> = {
  'request.invalid': { vi: 'Giá trị không hợp lệ.', en: 'The value is not valid.' },
  'dossier.contradicts': { vi: 'Các ngày hoặc trạng thái mâu thuẫn.', en: 'The days and the status contradict.' },
  'dossier.outsideScope': {
    vi: 'Hồ sơ thuộc cơ quan ngoài phạm vi của ông/bà.',
    en: 'The dossier is of an agency outside your scope.',
  },
  'dossier.inFuture': { vi: 'Thời điểm cập nhật ở sau lúc này.', en: 'The time of the change is in the future.' },
  'dossier.twiceInBatch': { vi: 'Mã hồ sơ này có ở dòng khác.', en: 'The dossier is on another line too.' },
  'dossier.sameTime': {
    vi: 'Cùng thời điểm cập nhật đã có dữ liệu khác của hồ sơ này.',
    en: 'Other facts of this dossier have the same time of change.',
  },
  'dossier.wasReceived': {
    vi: 'Hồ sơ đã được tiếp nhận: không đổi được ngày tiếp nhận, không chuyển về trạng thái chưa hoặc không tiếp nhận.',
    en: 'The dossier was received: neither its day of receipt nor that it was received can be changed.',
  },
  'dossier.endTooOld': {
    vi: 'Ngày kết thúc đã quá một năm: số liệu của kỳ đó không tính lại.',
    en: 'It ended more than a year ago: the figures of that period are not counted again.',
  },
  'dossier.codeElsewhere': {
    vi: 'Mã hồ sơ là của cơ quan khác.',
    en: 'The code of the dossier is of another agency.',
  },
  'dossier.ofSoftware': {
    vi: 'Hồ sơ do phần mềm một cửa gửi: không ghi đè bằng tệp.',
    en: 'One-stop software sent this dossier: a file does not replace it.',
  },
  'dossier.changedMeanwhile': {
    vi: 'Hồ sơ vừa thay đổi sau khi xem trước. Nhập lại tệp để xem thay đổi mới.',
    en: 'The dossier has changed since the preview. Import the file again to see what it would change now.',
  },
  outdated: {
    vi: 'Dữ liệu trong tệp cũ hơn dữ liệu đã có.',
    en: 'The file is older than what is known.',
  },
};

/** What contradicts, by the code of the check. */
export const contradictionWords: Readonly<Record<string, Words>> = {
  inFuture: { vi: 'Ngày này ở sau hôm nay.', en: 'The day is after today.' },
  tooOld: { vi: 'Ngày tiếp nhận đã quá 10 năm.', en: 'It was received more than ten years ago.' },
  tooFar: { vi: 'Ngày hẹn trả còn hơn 5 năm.', en: 'It is due in more than five years.' },
  beforeReceipt: { vi: 'Ngày này trước ngày tiếp nhận.', en: 'The day is before the day of receipt.' },
  beforeDone: { vi: 'Ngày trả kết quả trước ngày có kết quả.', en: 'The result is handed over before it is done.' },
  order: {
    vi: 'Ngày yêu cầu bổ sung và ngày bổ sung không theo thứ tự.',
    en: 'The days of supplements are not in order.',
  },
  open: {
    vi: 'Yêu cầu này chưa có ngày bổ sung, không phù hợp với trạng thái hoặc yêu cầu sau đó.',
    en: 'The request has no day of supply, which fits neither the status nor a later request.',
  },
  missing: { vi: 'Trạng thái này cần có ngày này.', en: 'The status needs this day.' },
  unexpected: { vi: 'Hồ sơ ở trạng thái này không có ngày này.', en: 'A dossier with this status has no such day.' },
};
