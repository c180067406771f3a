import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'report.notFound': {
    status: 404,
    en: 'No such report, or not within your scope.',
    vi: 'Không có báo cáo này, hoặc không thuộc phạm vi của người gọi.',
  },
  'report.noDocument': {
    status: 409,
    en: 'An earlier version of the service counted this report. It has no official document.',
    vi: 'Báo cáo này do phiên bản trước của hệ thống lập, không có văn bản.',
  },
  'report.paperNotFound': {
    status: 404,
    en: 'The report has no such paper. Of one that was submitted there is HTML only.',
    vi: 'Báo cáo không có văn bản như vậy. Văn bản đã trình chỉ có bản HTML.',
  },
  'report.outdated': {
    status: 409,
    en: 'Later data changed the figures. The newest version has to be signed.',
    vi: 'Số liệu đã được cập nhật. Phải ký báo cáo theo phiên bản mới nhất.',
    detail: { version: 2 },
  },
  'report.revisionConflict': {
    status: 409,
    en: 'The report was submitted or decided about since this revision.',
    vi: 'Báo cáo đã được trình hoặc xử lý sau lần xem này.',
    detail: { revision: 2 },
  },
  'report.alreadySubmitted': {
    status: 409,
    en: 'The report was submitted. Withdraw it first to submit another paper.',
    vi: 'Báo cáo đã được trình. Rút lại trước khi trình văn bản khác.',
    detail: { revision: 1 },
  },
  'report.nothingChanged': {
    status: 409,
    en: 'The figures are those that were approved. Nothing needs a correction.',
    vi: 'Số liệu không khác báo cáo đã được phê duyệt, không cần đính chính.',
  },
  'report.reasonMissing': {
    status: 422,
    en: 'A paper that replaces an approved one needs a `reason`.',
    vi: 'Văn bản thay thế báo cáo đã được phê duyệt phải nêu lý do (`reason`).',
  },
  'report.tooOften': {
    status: 409,
    en: 'The report of one period can be submitted a few times only.',
    vi: 'Báo cáo của kỳ này đã được trình đủ số lần cho phép.',
    detail: { papers: 10 },
  },
  'report.signingDayInvalid': {
    status: 422,
    en: 'The report must be signed on the day on which its figures were counted or later, and not after today.',
    vi: 'Ngày ký không được trước ngày số liệu được thống kê và không sau hôm nay.',
    detail: { earliest: '2026-10-05', latest: '2026-10-08' },
  },
  'report.notSubmitted': {
    status: 409,
    en: 'No paper waits for a decision.',
    vi: 'Không có báo cáo đang chờ phê duyệt.',
    detail: { revision: 1 },
  },
  'report.ownPaper': {
    status: 403,
    en: 'Nobody decides about a report that they submitted.',
    vi: 'Người trình báo cáo không được tự phê duyệt hoặc trả lại báo cáo đó.',
  },
  'report.activitiesFrozen': {
    status: 409,
    en: 'What was entered cannot be changed now: the report waits for approval, was approved, or no new paper can be submitted.',
    vi: 'Số liệu hiện không sửa được: báo cáo đang chờ phê duyệt, đã được phê duyệt hoặc không thể trình văn bản mới.',
    detail: { revision: 1 },
  },
  'report.activitiesChanged': {
    status: 409,
    en: 'The figures that the agency entered have changed since this version. Read them again.',
    vi: 'Số liệu do cơ quan nhập đã thay đổi so với phiên bản này. Hãy đọc lại.',
    detail: { version: 2 },
  },
  'report.whyMissing': {
    status: 422,
    en: 'A change of figures that were entered needs a reason: `why`.',
    vi: 'Sửa số liệu đã nhập phải nêu lý do (`why`).',
    detail: { version: 1 },
  },
  'report.personalData': {
    status: 422,
    en: 'A text seems to contain personal data. Remove it, or send `confirm: true`.',
    vi: 'Nội dung có thể chứa dữ liệu cá nhân. Xóa dữ liệu đó hoặc gửi `confirm: true`.',
    detail: { found: [{ in: 'figures.guidance.evidence', kind: 'phone', from: 4, to: 14 }] },
  },
  'reminder.notFound': {
    status: 404,
    en: 'No such week or agency, or not within your scope.',
    vi: 'Không có tuần hoặc cơ quan này, hoặc không thuộc phạm vi của người gọi.',
  },
  'reminder.letterNotFound': {
    status: 404,
    en: 'The week of this agency has no such reminder letter.',
    vi: 'Tuần này, cơ quan này không có văn bản đôn đốc như vậy.',
  },
  'reminder.notReviewed': {
    status: 409,
    en: 'The week was not reviewed. A reminder letter lists only what a weekly review found.',
    vi: 'Tuần này chưa được rà soát. Văn bản đôn đốc chỉ nêu kết quả rà soát hằng tuần.',
  },
  'reminder.tooOld': {
    status: 409,
    en: 'The week is over for too long: the last 5 weeks can be reminded of.',
    vi: 'Tuần này đã qua quá lâu; chỉ đôn đốc được 05 tuần gần nhất.',
    detail: { weeks: 5 },
  },
  'reminder.nothingLate': {
    status: 409,
    en: 'Nothing that was late at the end of the week is late any more.',
    vi: 'Không còn phản ánh, kiến nghị nào của tuần này quá hạn.',
  },
  'reminder.noneAbove': {
    status: 409,
    en: 'No agency is above this one, so nobody reminds it.',
    vi: 'Cơ quan này không có cơ quan cấp trên để đôn đốc.',
  },
  'reminder.alreadySent': {
    status: 409,
    en: 'The letter of this week was recorded. Send the current `version` and a `reason` to correct it.',
    vi: 'Văn bản của tuần này đã được ghi nhận. Để đính chính, gửi `version` hiện tại và `reason`.',
    detail: { version: 1 },
  },
  'reminder.versionConflict': {
    status: 409,
    en: 'The reminder was changed since this version.',
    vi: 'Văn bản đôn đốc đã thay đổi so với phiên bản này.',
    detail: { version: 2 },
  },
  'reminder.reasonMissing': {
    status: 422,
    en: 'A correction needs a `reason`.',
    vi: 'Đính chính phải nêu lý do (`reason`).',
    detail: { version: 1 },
  },
  'reminder.answered': {
    status: 409,
    en: 'The agency has answered the letter. It can be neither corrected nor undone.',
    vi: 'Cơ quan nhận đã trả lời; không đính chính, không hủy văn bản này được.',
    detail: { version: 2 },
  },
  'reminder.notSent': {
    status: 409,
    en: 'No letter is in force: none was sent, or the last one was undone.',
    vi: 'Không có văn bản đôn đốc còn hiệu lực: chưa gửi, hoặc văn bản gần nhất đã hủy.',
  },
  'reminder.tooOften': {
    status: 409,
    en: 'Letters and answers of a week can be corrected a few times only.',
    vi: 'Đã đính chính đủ số lần cho phép.',
    detail: { version: 5 },
  },
  'reminder.signingDayInvalid': {
    status: 422,
    en: 'The letter must be signed after the end of the week, and not after today.',
    vi: 'Ngày ký phải sau ngày cuối tuần được rà soát và không sau hôm nay.',
    detail: { after: '2026-12-13', latest: '2026-12-15' },
  },
  'reminder.answerDayInvalid': {
    status: 422,
    en: 'The day of the answer must be a working day after the day of signing, within 20 working days.',
    vi: 'Hạn trả lời phải là ngày làm việc, sau ngày ký và trong 20 ngày làm việc.',
    detail: { after: '2026-12-15', latest: '2027-01-13' },
  },
  'reminder.caseUnknown': {
    status: 422,
    en: 'A case is listed twice, or may not be listed: the review or the letter does not contain it, or the agency does not have it any more.',
    vi: 'Có phản ánh, kiến nghị lặp lại hoặc không được nêu: không có trong kết quả rà soát hoặc trong văn bản, hoặc cơ quan không còn thụ lý.',
    detail: { codes: ['PAKN-N55B-HTH7'] },
  },
  'reminder.promiseInvalid': {
    status: 422,
    en: 'A promised day must be a working day, not before today and within a year.',
    vi: 'Ngày hẹn phải là ngày làm việc, không trước hôm nay và trong vòng một năm.',
    detail: { codes: ['PAKN-N55B-HTH7'] },
  },
} as const satisfies Refusals;
