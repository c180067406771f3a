import type { Refusals } from '../../platform/refusals.ts';
import { MAX_BYTES, uploadTypes } from './domain/attachment.ts';

/** Why a file is not taken. */
export const attachmentRefusals = {
  'attachment.notFound': {
    status: 404,
    en: 'No file of this id was announced for the petition.',
    vi: 'Không có tệp với mã này trong phản ánh, kiến nghị.',
  },
  'attachment.unsupported': {
    status: 422,
    en: 'Only JPEG, PNG and WebP pictures and PDF documents are taken. HEIC pictures cannot be read yet.',
    vi: 'Chỉ nhận ảnh JPEG, PNG, WebP và tài liệu PDF; chưa nhận ảnh HEIC.',
    detail: { types: [...uploadTypes] },
  },
  'attachment.tooLarge': {
    status: 422,
    en: 'A file has at most 20 MB.',
    vi: 'Mỗi tệp tối đa 20 MB.',
    detail: { maxBytes: MAX_BYTES },
  },
  'attachment.tooMany': {
    status: 409,
    en: 'The petition has as many files as it may have now. A closed one takes no more.',
    vi: 'Phản ánh, kiến nghị đã có đủ số tệp được phép; phản ánh đã kết thúc không nhận thêm tệp.',
    detail: { most: 5 },
  },
} as const satisfies Refusals;
