import type { Words } from '../../../kernel/words.ts';

/** The files of a case, and how staff add some for the answer. */
export const filesWords = {
  title: { vi: 'Ảnh, tài liệu', en: 'Photos and documents' },
  none: { vi: 'Không có tệp.', en: 'No files.' },
  sender: { vi: 'người gửi', en: 'sender' },
  agency: { vi: 'cơ quan', en: 'agency' },
  before: { vi: 'Ảnh trước khi xử lý', en: 'Photo from before the work' },
  after: { vi: 'Ảnh sau khi xử lý', en: 'Photo from after the work' },
  other: { vi: 'Ảnh hoặc tài liệu khác', en: 'Another photo or document' },
  expected: { vi: 'chưa tải lên xong', en: 'not uploaded yet' },
  checking: { vi: 'đang kiểm tra', en: 'being checked' },
  rejected: { vi: 'không lưu được', en: 'not kept' },
  add: { vi: 'Thêm ảnh, tài liệu cho câu trả lời', en: 'Add a photo or document to the answer' },
  hint: {
    vi: 'Người gửi thấy tệp cùng với câu trả lời; trước đó chỉ cán bộ được xem hồ sơ này thấy. Không gửi tệp có thông tin cá nhân của người khác.',
    en: 'The sender sees the file with the answer; until then only staff who may read this case see it. Do not add personal data of others.',
  },
  stage: { vi: 'Tệp cho thấy', en: 'What it shows' },
  next: { vi: 'Tiếp tục chọn tệp', en: 'Continue and choose the file' },
  uploadTitle: { vi: 'Thêm ảnh, tài liệu', en: 'Add a photo or document' },
  limits: {
    vi: 'Ảnh JPEG, PNG, WebP hoặc tài liệu PDF không quá 20 MB, tải lên trong 15 phút kể từ khi mở trang này. Vị trí chụp ghi trong ảnh được xóa trước khi lưu.',
    en: 'A JPEG, PNG or WebP picture, or a PDF document, up to 20 MB, within 15 minutes of opening this page. The location in a picture is removed before it is kept.',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  upload: { vi: 'Tải lên', en: 'Upload' },
  back: { vi: 'Về phản ánh', en: 'Back to the petition' },
} as const satisfies Record<string, Words>;

/** What a file of the agency shows: the place before or after the work, or anything else. */
export const fileStages = ['before', 'after', 'other'] as const;

/** What the sender reads as the name of a file: the browser does not say its own name before the upload. */
export const fileNames = {
  before: { vi: 'Ảnh hiện trường', en: 'Photo of the place' },
  after: { vi: 'Ảnh kết quả', en: 'Photo of the result' },
  other: { vi: 'Tệp của cơ quan', en: 'File of the agency' },
} as const satisfies Record<string, Words>;

/** Why no file can be added, by the code of the API. */
export const fileRefusals = {
  'attachment.tooMany': {
    vi: 'Không thêm được tệp: đã đủ số tệp, hoặc phản ánh không còn ở bước xử lý.',
    en: 'No file can be added: the limit is reached, or the petition is not in hand.',
  },
  'attachment.notFound': {
    vi: 'Tệp chưa được nhận vì biểu mẫu đã hết hạn. Thêm lại tệp.',
    en: 'The file was not taken because its form had expired. Add it again.',
  },
  'caller.forbidden': { vi: 'Vai trò của ông/bà không cho phép thao tác này.', en: 'Your role does not allow this.' },
} as const satisfies Record<string, Words>;
