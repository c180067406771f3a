import type { Words } from '../../../kernel/words.ts';
import { announcementLabels } from '../../../petitions/domain/labels.ts';

/** Photos and documents on the page of a petition. */
export const filesWords = {
  title: { vi: 'Ảnh, tài liệu kèm theo', en: 'Photos and documents' },
  optionalTitle: { vi: 'Ảnh, tài liệu kèm theo (không bắt buộc)', en: 'Photos and documents (optional)' },
  agencyTitle: { vi: 'Ảnh, tài liệu của cơ quan', en: 'Photos and documents of the agency' },
  hint: {
    vi: 'Ảnh JPEG, PNG, WebP hoặc tài liệu PDF, mỗi tệp không quá 20 MB. Vị trí chụp ghi trong ảnh được xóa trước khi lưu.',
    en: 'JPEG, PNG or WebP pictures, or PDF documents, up to 20 MB each. The location in a picture is removed before it is kept.',
  },
  add: { vi: 'Thêm ảnh, tài liệu', en: 'Add a photo or document' },
  choose: { vi: 'Chọn ảnh, tài liệu', en: 'Choose photos or documents' },
  upload: { vi: 'Tải lên', en: 'Upload' },
  uploadTitle: { vi: 'Thêm ảnh, tài liệu', en: 'Add a photo or document' },
  uploadHint: {
    vi: 'Tệp lớn hơn 20 MB hoặc tải lên sau 15 phút kể từ khi mở trang này không được nhận. Phản ánh, kiến nghị đã gửi không bị ảnh hưởng.',
    en: 'A file over 20 MB, or uploaded more than 15 minutes after this page was opened, is not taken. Your petition is not affected.',
  },
  back: { vi: 'Quay lại phản ánh, kiến nghị', en: 'Back to the petition' },
  name: { vi: 'Tệp gửi kèm', en: 'File' },
  expected: { vi: 'Chưa tải lên xong. Chọn lại tệp này để gửi lại.', en: 'Not uploaded yet. Choose it again.' },
  checking: { vi: 'Đang kiểm tra', en: 'Being checked' },
  ready: { vi: 'Đã lưu', en: 'Kept' },
  rejected: { vi: 'Không lưu được.', en: 'Not kept.' },
  checkAgain: { vi: 'Xem lại tình trạng tệp', en: 'See whether it was checked' },
  expires: {
    vi: 'Liên kết mở tệp có hiệu lực trong 5 phút; sau đó, tải lại trang.',
    en: 'The links to files work for 5 minutes; reload the page after that.',
  },
  full: { vi: 'Đã đủ số tệp được gửi kèm.', en: 'No more files can be added.' },
  before: { vi: 'Trước khi xử lý', en: 'Before the work' },
  after: { vi: 'Sau khi xử lý', en: 'After the work' },
} as const satisfies Record<string, Words>;

/** What the script says while it uploads. */
export const uploadWords = {
  choose: { vi: 'Chưa chọn tệp nào.', en: 'No file was chosen.' },
  shrinking: { vi: 'Đang chuẩn bị tệp', en: 'Preparing file' },
  sending: { vi: 'Đang tải lên tệp', en: 'Uploading file' },
  done: { vi: 'đã tải lên.', en: 'uploaded.' },
  failed: {
    vi: 'chưa tải lên được. Kiểm tra kết nối mạng rồi bấm “Tải lên” để gửi lại.',
    en: 'not uploaded. Check the connection and press “Upload” again.',
  },
} as const satisfies Record<string, Words>;

/** Why a file was not taken, by the code of the API. */
export const uploadRefusals: Readonly<Record<string, Words>> = {
  ...announcementLabels,
  'request.invalid': { vi: 'tệp trống hoặc có tên không hợp lệ.', en: 'the file is empty or its name is not valid.' },
};
