import type { Column } from '../../dossiers/domain/form.ts';
import type { Words } from '../../kernel/words.ts';

type Titles = {
  readonly short: Words;
  /** Without its group. */
  readonly full: Words;
  /** Above the titles of columns beside each other. */
  readonly group: Words;
};

const received: Words = { vi: 'Số hồ sơ nhận giải quyết', en: 'Received' };
const resolved: Words = { vi: 'Số hồ sơ đã giải quyết', en: 'Resolved' };
const pending: Words = { vi: 'Số hồ sơ đang giải quyết', en: 'Pending' };

/** The columns of form II.06a, as the form titles them. */
export const columnTitles: Readonly<Record<Column, Titles>> = {
  total: {
    short: { vi: 'Tổng số', en: 'Total' },
    full: { vi: 'Nhận giải quyết: tổng số', en: 'Received: total' },
    group: received,
  },
  online: {
    short: { vi: 'Trực tuyến', en: 'Online' },
    full: { vi: 'Nhận trong kỳ: trực tuyến', en: 'Received in the period: online' },
    group: received,
  },
  directOrPostal: {
    short: { vi: 'Trực tiếp, dịch vụ bưu chính', en: 'In person, by post' },
    full: { vi: 'Nhận trong kỳ: trực tiếp, dịch vụ bưu chính', en: 'Received in the period: in person, by post' },
    group: received,
  },
  carriedOver: {
    short: { vi: 'Từ kỳ trước', en: 'Carried over' },
    full: { vi: 'Từ kỳ trước', en: 'Carried over from before' },
    group: received,
  },
  resolved: {
    short: { vi: 'Tổng số', en: 'Total' },
    full: { vi: 'Đã giải quyết: tổng số', en: 'Resolved: total' },
    group: resolved,
  },
  early: {
    short: { vi: 'Trước hạn', en: 'Early' },
    full: { vi: 'Đã giải quyết: trước hạn', en: 'Resolved: early' },
    group: resolved,
  },
  onTime: {
    short: { vi: 'Đúng hạn', en: 'On time' },
    full: { vi: 'Đã giải quyết: đúng hạn', en: 'Resolved: on time' },
    group: resolved,
  },
  late: {
    short: { vi: 'Quá hạn', en: 'Late' },
    full: { vi: 'Đã giải quyết: quá hạn', en: 'Resolved: late' },
    group: resolved,
  },
  pending: {
    short: { vi: 'Tổng số', en: 'Total' },
    full: { vi: 'Đang giải quyết: tổng số', en: 'Pending: total' },
    group: pending,
  },
  inTime: {
    short: { vi: 'Trong hạn', en: 'In time' },
    full: { vi: 'Đang giải quyết: trong hạn', en: 'Pending: in time' },
    group: pending,
  },
  overdue: {
    short: { vi: 'Quá hạn', en: 'Overdue' },
    full: { vi: 'Đang giải quyết: quá hạn', en: 'Pending: overdue' },
    group: pending,
  },
};
