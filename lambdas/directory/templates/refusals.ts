import type { Refusals } from '../../platform/refusals.ts';

/** Why a template is not saved. */
export const templateRefusals = {
  'template.fieldUnknown': {
    status: 422,
    en: 'The text has a field that no page fills in.',
    vi: 'Văn bản có trường không được tự điền.',
    detail: { unknown: ['Tên người gửi'], fields: ['Mã phản ánh', 'Ngày nhận', 'Hạn trả lời'] },
  },
  'template.changed': {
    status: 409,
    en: 'The template was changed in the meantime. Read it again, then send your change with its version.',
    vi: 'Mẫu vừa được người khác thay đổi. Hãy đọc lại rồi gửi thay đổi kèm phiên bản của mẫu đó.',
    detail: { version: 3 },
  },
  'template.tooMany': {
    status: 409,
    en: 'The agency has as many templates as may be. Change one of them.',
    vi: 'Cơ quan đã có đủ số mẫu tối đa. Hãy sửa một mẫu đã có.',
    detail: { most: 50 },
  },
} as const satisfies Refusals;
