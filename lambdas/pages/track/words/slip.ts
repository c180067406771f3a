import type { Words } from '../../../kernel/words.ts';

/**
 * The slip on the printed page. Not "phiếu tiếp nhận": the agency has not accepted a petition by its being sent, and
 * the "Giấy tiếp nhận hồ sơ" of the law is another paper.
 */
export const slip = {
  title: { vi: 'Phiếu tra cứu phản ánh, kiến nghị', en: 'Tracking slip of a petition' },
  secret: { vi: 'Không cung cấp mã xác nhận cho người khác.', en: 'Do not share the receipt code.' },
  site: { vi: 'Tra cứu tại', en: 'Track it at' },
  qr: { vi: 'Mã QR mở trang tra cứu với mã tra cứu này', en: 'QR code that opens the tracking page with this code' },
  how: {
    vi: 'Quét mã QR, hoặc mở địa chỉ trên và chọn “Tra cứu”. Trang tra cứu hỏi mã xác nhận; nếu không còn mã này, nhập bốn số cuối của số điện thoại đã ghi khi gửi để xem tình trạng.',
    en: 'Scan the QR code, or open the address above and choose “Track”. The page asks for the receipt code; without it, the last four digits of the phone you gave show the status.',
  },
} as const satisfies Record<string, Words>;
