import type { SourceKind } from '../../lambdas/findings/domain/finding.ts';

/** What was found and what happened since, in days from the end of the demo: negative ones have passed. */
export type DemoFinding = {
  readonly agency: string;
  readonly kind: SourceKind;
  readonly number: string;
  readonly title: string;
  readonly found: string;
  readonly remedy: string;
  /** The day of the document, on which it was entered, too. */
  readonly onDay: number;
  readonly dueDay: number;
  readonly reported?: { readonly onDay: number; readonly text: string; readonly document: string };
  readonly decided?: { readonly onDay: number; readonly returned?: string };
};

const inspection = {
  kind: 'inspection',
  number: '12/KL-TTr',
  title: 'Kết luận kiểm tra việc tiếp nhận, xử lý phản ánh, kiến nghị',
  onDay: -120,
} as const;
const audit = { kind: 'internalAudit', number: '03/BC-ĐGNB', title: 'Báo cáo đánh giá nội bộ', onDay: -70 } as const;

/** Made up, like all of the demo; six of eight are remedied, and one is overdue. */
export const findings: readonly DemoFinding[] = [
  {
    ...{ ...inspection, agency: 'H44.100', dueDay: -80 },
    found: '03 phản ánh, kiến nghị được trả lời quá hạn mà không có văn bản xin lỗi.',
    remedy: 'Có văn bản xin lỗi người gửi; phân công người theo dõi thời hạn hằng ngày.',
    reported: {
      onDay: -90,
      text: 'Đã gửi 03 văn bản xin lỗi, phân công người theo dõi thời hạn.',
      document: '215/UBND-VP',
    },
    decided: { onDay: -85 },
  },
  {
    ...{ ...inspection, agency: 'H44.104', dueDay: -80 },
    found: 'Chưa niêm yết công khai địa chỉ tiếp nhận phản ánh, kiến nghị tại trụ sở.',
    remedy: 'Niêm yết địa chỉ, số điện thoại tiếp nhận tại trụ sở và trên trang thông tin điện tử.',
    reported: {
      onDay: -75,
      text: 'Đã niêm yết tại trụ sở và trên trang thông tin điện tử của xã.',
      document: '88/BC-UBND',
    },
    decided: { onDay: -70 },
  },
  {
    ...{ ...inspection, agency: 'H44.07', dueDay: -60 },
    found: 'Nội dung trả lời một số phản ánh chưa nêu kết quả kiểm tra cụ thể.',
    remedy: 'Rà soát các câu trả lời trong năm và bổ sung kết quả kiểm tra.',
    reported: { onDay: -65, text: 'Đã rà soát và bổ sung kết quả kiểm tra ở 11 câu trả lời.', document: '540/SCT-VP' },
    decided: { onDay: -62 },
  },
  {
    ...{ ...inspection, agency: 'H44.08', dueDay: -60 },
    found: 'Chuyển phản ánh không thuộc thẩm quyền chậm hơn thời hạn quy định.',
    remedy: 'Phân công người phân loại phản ánh trong ngày làm việc.',
    reported: {
      onDay: -70,
      text: 'Đã phân công người phân loại và người thay thế khi vắng mặt.',
      document: '1205/SGDĐT-VP',
    },
    decided: { onDay: -66 },
  },
  {
    ...{ ...audit, agency: 'H44.01', dueDay: -30 },
    found: 'Chưa lập kế hoạch bồi dưỡng kỹ năng trả lời phản ánh, kiến nghị.',
    remedy: 'Lập kế hoạch và tổ chức bồi dưỡng cho cán bộ tiếp nhận.',
    reported: { onDay: -35, text: 'Đã ban hành kế hoạch và tổ chức một lớp bồi dưỡng.', document: '77/KH-VP' },
    decided: { onDay: -32 },
  },
  {
    ...{ ...audit, agency: 'H44.03', dueDay: -30 },
    found: 'Sổ theo dõi phản ánh, kiến nghị ghi chưa đầy đủ ngày trả lời.',
    remedy: 'Bổ sung sổ theo dõi; đối chiếu với hệ thống hằng tháng.',
    reported: {
      onDay: -40,
      text: 'Đã bổ sung sổ theo dõi và đối chiếu số liệu hai tháng gần nhất.',
      document: '64/BC-BQL',
    },
    decided: { onDay: -33 },
  },
  {
    ...{ agency: 'H44.100', kind: 'satisfactionReport', number: '09/BC-VP', onDay: -45, dueDay: -8 },
    title: 'Báo cáo mức độ hài lòng của người dân',
    found: 'Tỷ lệ hài lòng về thời gian chờ tại Bộ phận Một cửa thấp hơn mức chung của tỉnh.',
    remedy: 'Bố trí thêm quầy tiếp nhận vào buổi sáng đầu tuần; công bố thời gian chờ.',
    reported: { onDay: -20, text: 'Đã bố trí thêm quầy tiếp nhận vào sáng thứ hai.', document: '231/UBND-VP' },
    decided: { onDay: -18, returned: 'Báo cáo chưa nêu việc công bố thời gian chờ.' },
  },
  {
    ...{ agency: 'H44.104', kind: 'managementReview', number: '21/KL-UBND', onDay: -25, dueDay: 20 },
    title: 'Thông báo kết luận cuộc họp xem xét của lãnh đạo',
    found: 'Chưa trả lời phản ánh về thu gom rác ở khu vực ngoài trung tâm.',
    remedy: 'Thống nhất lịch thu gom rác với đơn vị dịch vụ và trả lời người gửi.',
  },
];
