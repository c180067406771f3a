import type { Words } from '../../../kernel/words.ts';
import type { Rejection } from './attachment.ts';

/** What its sender reads about a file that is not kept. */
export const rejectionLabels: Readonly<Record<Rejection, Words>> = {
  missing: {
    vi: 'Tệp chưa được tải lên hết. Đề nghị gửi lại.',
    en: 'The upload did not finish. Send the file again.',
  },
  unsupported: {
    vi: 'Tệp không phải là ảnh JPEG, PNG, WebP hoặc tài liệu PDF.',
    en: 'This is not a JPEG, PNG or WebP picture and not a PDF.',
  },
  heic: {
    vi: 'Chưa nhận ảnh HEIC. Đề nghị gửi ảnh JPEG (trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất).',
    en: 'HEIC pictures cannot be read yet. Send a JPEG (on an iPhone: Settings > Camera > Formats > Most Compatible).',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc chưa được tải lên hết. Đề nghị chọn lại tệp và gửi lại.',
    en: 'The file is damaged or incomplete. Choose it again and send it again.',
  },
  tooManyPixels: {
    vi: 'Ảnh quá lớn: tối đa 50 triệu điểm ảnh. Đề nghị giảm kích thước ảnh rồi gửi lại.',
    en: 'The picture is too large: at most 50 million pixels. Make it smaller and send it again.',
  },
};
