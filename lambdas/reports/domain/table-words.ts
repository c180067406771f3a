import type { Words } from '../../kernel/words.ts';

/** The titles of the tables of a report, and what has to be known to read them. */
export const tableTitles = {
  petitions: { vi: 'Kết quả xử lý phản ánh, kiến nghị', en: 'Petitions' },
  trend: { vi: 'Xu hướng xử lý phản ánh, kiến nghị qua các kỳ', en: 'Petitions over the periods before' },
  byAgency: {
    vi: 'Phản ánh, kiến nghị theo cơ quan, đơn vị cấp dưới trực tiếp',
    en: 'Petitions by agency directly below',
  },
  formByField: {
    vi: 'Tình hình, kết quả giải quyết thủ tục hành chính theo lĩnh vực',
    en: 'Dossiers of administrative procedures by field',
  },
  formByAgency: {
    vi: 'Tình hình, kết quả giải quyết thủ tục hành chính theo đơn vị',
    en: 'Dossiers of administrative procedures by agency',
  },
  dossiers: { vi: 'Các tỷ lệ và số liệu kèm theo về hồ sơ', en: 'Rates of dossiers, and what is shown beside' },
  satisfaction: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  activities: { vi: 'Số liệu do cơ quan nhập', en: 'Figures entered by the agency' },
  about: { vi: 'Phạm vi, thời điểm và phương pháp thống kê', en: 'Scope, cut-off and methods' },
} as const satisfies Record<string, Words>;

export const tableNotes = {
  petitions: {
    vi: 'Gồm cả phản ánh, kiến nghị thuộc diện hạn chế người xem; không công bố cùng số liệu công khai.',
    en: 'With petitions that only heads and leaders may see; not to be published beside the public figures.',
  },
  trend: {
    vi: 'Số liệu công khai, không gồm phản ánh, kiến nghị thuộc diện hạn chế người xem. Dấu –: kỳ không có báo cáo, hoặc được thống kê theo phương pháp khác.',
    en: 'Public figures, without petitions that only heads and leaders may see. A dash: the period has no report, or was counted by another method.',
  },
  byAgency: {
    vi: 'Số liệu công khai của từng cơ quan, gồm cả cơ quan, đơn vị cấp dưới, trực thuộc; không gồm phản ánh, kiến nghị thuộc diện hạn chế người xem. Không cộng dồn: phản ánh, kiến nghị chuyển giữa các cơ quan được tính ở từng cơ quan.',
    en: 'Public figures of each agency with all below it, without petitions that only heads and leaders may see. Not to be added up: a petition that was passed on between agencies counts for each of them.',
  },
  form: {
    vi: 'Biểu số II.06a/VPCP/KSTT. Đơn vị tính: số hồ sơ TTHC.',
    en: 'Form II.06a/VPCP/KSTT. Unit: dossiers.',
  },
  formMoved: {
    vi: ' Dòng không thỏa (3) = (7) + (11) là của đơn vị sắp xếp trong kỳ: hồ sơ chuyển từ đơn vị này sang đơn vị khác.',
    en: ' Rows in which (3) is not (7) + (11) are of agencies that were merged in the period: dossiers moved from one to the other.',
  },
  activities: {
    vi: 'không gồm số liệu của đơn vị trực thuộc; không dùng để tính tỷ lệ, điểm hoặc xếp hạng.',
    en: 'without those of agencies below; no rate, score or ranking reads them.',
  },
} as const satisfies Record<string, Words>;

/** The heads of their columns. */
export const columnWords = {
  number: { vi: 'STT', en: 'No.' },
  group: { vi: 'Nhóm', en: 'Group' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  value: { vi: 'Số lượng', en: 'Number' },
  of: { vi: 'Trên tổng số', en: 'Of' },
  measure: { vi: 'Tỷ lệ, chỉ số', en: 'Share, index' },
  note: { vi: 'Ghi chú', en: 'Note' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  unit: { vi: 'Đơn vị', en: 'Agency' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  moved: { vi: 'Chênh lệch do sắp xếp đơn vị', en: 'Difference because agencies were merged' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  onTimeShare: { vi: 'Tỷ lệ trả lời đúng hạn', en: 'Share answered on time' },
  unitOfMeasure: { vi: 'Đơn vị tính', en: 'Unit' },
  evidence: { vi: 'Căn cứ (số, ký hiệu, ngày văn bản)', en: 'Evidence (number and day of the document)' },
} as const satisfies Record<string, Words>;
