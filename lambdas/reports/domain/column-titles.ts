import type { Column } from '../../dossiers/domain/form.ts';

/** The columns of form II.06a, as the form titles them; `full` stands alone. */
export const columnTitles: Readonly<Record<Column, { readonly short: string; readonly full: string }>> = {
  total: { short: 'Tổng số', full: 'Nhận giải quyết: tổng số' },
  online: { short: 'Trực tuyến', full: 'Nhận trong kỳ: trực tuyến' },
  directOrPostal: {
    short: 'Trực tiếp, dịch vụ bưu chính',
    full: 'Nhận trong kỳ: trực tiếp, dịch vụ bưu chính',
  },
  carriedOver: { short: 'Từ kỳ trước', full: 'Từ kỳ trước' },
  resolved: { short: 'Tổng số', full: 'Đã giải quyết: tổng số' },
  early: { short: 'Trước hạn', full: 'Đã giải quyết: trước hạn' },
  onTime: { short: 'Đúng hạn', full: 'Đã giải quyết: đúng hạn' },
  late: { short: 'Quá hạn', full: 'Đã giải quyết: quá hạn' },
  pending: { short: 'Tổng số', full: 'Đang giải quyết: tổng số' },
  inTime: { short: 'Trong hạn', full: 'Đang giải quyết: trong hạn' },
  overdue: { short: 'Quá hạn', full: 'Đang giải quyết: quá hạn' },
};
