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
    en: 'Dossiers are counted by month, quarter, half and year, also as reporting periods (`r:`), not by week or day, and not ahead.',
    vi: 'Hồ sơ được thống kê theo tháng, quý, 6 tháng và năm, kể cả kỳ báo cáo (`r:`); không theo tuần, theo ngày hoặc kỳ chưa bắt đầu.',
  },
  'timeliness.noPeriod': {
    status: 422,
    en: '`period` belongs to `of=dossiers` and is required there; `cursor` belongs to petitions.',
    vi: 'Tham số `period` chỉ dùng, và bắt buộc, với `of=dossiers`; tham số `cursor` chỉ dùng với phản ánh, kiến nghị.',
  },
} as const satisfies Refusals;
