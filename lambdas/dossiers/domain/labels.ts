import type { Words } from '../../kernel/words.ts';
import type { Channel, Status } from './dossier.ts';

/** The statuses as one-stop software in Vietnamese provinces shows them. */
export const statusLabels: Readonly<Record<Status, Words>> = {
  registered: { vi: 'Mới đăng ký', en: 'Registered' },
  received: { vi: 'Được tiếp nhận', en: 'Received' },
  notReceived: { vi: 'Không được tiếp nhận', en: 'Not received' },
  processing: { vi: 'Đang xử lý', en: 'Being processed' },
  needsSupplement: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Waiting for documents' },
  needsPayment: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Waiting for payment' },
  withdrawn: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn by the applicant' },
  stopped: { vi: 'Dừng xử lý', en: 'Stopped' },
  done: { vi: 'Đã xử lý xong', en: 'Processed' },
  handedOver: { vi: 'Đã trả kết quả', en: 'Result handed over' },
};

/** How a dossier came. */
export const channelLabels: Readonly<Record<Channel, Words>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  direct: { vi: 'Trực tiếp', en: 'At the counter' },
  postal: { vi: 'Qua bưu chính công ích', en: 'By post' },
};
