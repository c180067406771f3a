import type { Refusals } from '../../platform/refusals.ts';

/** Why a procedure is not saved. */
export const procedureRefusals = {
  'procedure.whyMissing': {
    status: 422,
    en: 'A change of what citizens were shown needs a reason: `why`.',
    vi: 'Thay đổi nội dung đã công khai phải nêu lý do (`why`).',
  },
  'procedure.changed': {
    status: 409,
    en: 'The procedure was changed in the meantime. Read it again, then send your change with its version.',
    vi: 'Thủ tục vừa được người khác thay đổi. Hãy đọc lại rồi gửi thay đổi kèm phiên bản của thủ tục đó.',
    detail: { version: 3 },
  },
  'procedure.statedAbove': {
    status: 409,
    en: 'An agency above has entered this procedure, and its entry counts.',
    vi: 'Cơ quan cấp trên đã nhập thủ tục này; nội dung do cơ quan cấp trên nhập được áp dụng.',
  },
  'procedure.tooMany': {
    status: 409,
    en: 'The agency has as many entries of procedures as may be.',
    vi: 'Cơ quan đã có đủ số mục thủ tục tối đa.',
    detail: { most: 2_500 },
  },
  'procedure.endsBeforeStart': {
    status: 422,
    en: '`validTo` must not be earlier than the day before `validFrom`.',
    vi: 'Ngày cuối không được sớm hơn ngày liền trước ngày bắt đầu có hiệu lực.',
  },
  'procedure.decisionAhead': {
    status: 422,
    en: 'The day of the decision is in the future.',
    vi: 'Ngày của quyết định công bố ở sau hôm nay.',
  },
} as const satisfies Refusals;
