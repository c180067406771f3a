import type { Refusals } from '../../platform/refusals.ts';

/** The public figures are apart from the papers of staff, so that pages do not carry those. */
export const refusals = {
  'timeliness.agencyUnknown': {
    status: 404,
    en: 'No such agency.',
    vi: 'Không có cơ quan này trong danh mục.',
  },
  'timeliness.periodUnknown': {
    status: 422,
    en: 'Dossiers are counted by month, quarter, half-year and year, also as reporting periods (`r:`), not by week or day, and not ahead.',
    vi: 'Hồ sơ được thống kê theo tháng, quý, 6 tháng và năm, kể cả kỳ báo cáo (`r:`); không theo tuần, theo ngày hoặc kỳ chưa bắt đầu.',
  },
  'timeliness.notCounted': {
    status: 422,
    en: 'The dossiers of the beginning of this period were never counted: thirteen months are.',
    vi: 'Chưa thống kê hồ sơ từ đầu kỳ này: hệ thống thống kê mười ba tháng gần nhất.',
  },
  'timeliness.noPeriod': {
    status: 422,
    en: '`period` belongs to `of=dossiers` and is required there; `limit` and `cursor` belong to petitions.',
    vi: 'Tham số `period` chỉ dùng, và bắt buộc, với `of=dossiers`; tham số `limit` và `cursor` chỉ dùng với phản ánh, kiến nghị.',
  },
} as const satisfies Refusals;
