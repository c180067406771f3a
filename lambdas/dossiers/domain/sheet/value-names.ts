import { type Channel, type Status, statuses } from '../dossier.ts';
import { statusLabels } from '../labels.ts';

/** How one-stop software writes the ways in which dossiers come. */
export const channelNames: Readonly<Record<Channel, readonly string[]>> = {
  online: [
    ...['trực tuyến', 'nộp trực tuyến', 'qua mạng', 'qua mạng internet', 'dịch vụ công', 'DVC', 'DVCTT'],
    ...['dịch vụ công trực tuyến', 'cổng dịch vụ công', 'qua cổng dịch vụ công', 'cổng dịch vụ công quốc gia'],
  ],
  direct: [
    ...['trực tiếp', 'nộp trực tiếp', 'tại quầy', 'bộ phận một cửa', 'tại bộ phận một cửa', 'một cửa'],
    ...['at the counter', 'in person'],
  ],
  postal: [
    ...['bưu chính', 'qua bưu chính', 'bưu chính công ích', 'qua bưu chính công ích', 'BCCI', 'qua BCCI'],
    ...['dịch vụ bưu chính công ích', 'qua dịch vụ bưu chính công ích', 'bưu điện', 'qua bưu điện', 'by post', 'post'],
  ],
};

/** Besides the labels and the numbers 1 to 10. What may mean two statuses, such as “hoàn thành”, has no meaning here. */
const alsoNamed: Readonly<Record<Status, readonly string[]>> = {
  registered: ['chờ tiếp nhận', 'mới nộp'],
  received: ['đã tiếp nhận', 'tiếp nhận', 'mới tiếp nhận'],
  notReceived: ['không tiếp nhận', 'từ chối tiếp nhận'],
  processing: ['đang giải quyết', 'đang thụ lý'],
  needsSupplement: ['yêu cầu bổ sung', 'chờ bổ sung', 'đang chờ bổ sung', 'chờ bổ sung giấy tờ', 'chờ bổ sung hồ sơ'],
  needsPayment: ['chờ thực hiện nghĩa vụ tài chính', 'thực hiện nghĩa vụ tài chính', 'chờ nộp thuế, phí'],
  withdrawn: ['rút hồ sơ', 'đã rút', 'đã rút hồ sơ', 'công dân rút hồ sơ'],
  stopped: ['dừng giải quyết', 'đã dừng xử lý'],
  done: ['đã giải quyết xong', 'đã có kết quả', 'có kết quả', 'chờ trả kết quả', 'đã giải quyết', 'đã xử lý'],
  handedOver: ['đã trả', 'đã trả KQ'],
};

export const statusNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  statuses.map((status, at) => {
    const { vi, en } = statusLabels[status];
    return [status, [`${at + 1}`, vi, en, ...alsoNamed[status]]];
  }),
);
