import type { Refusals } from '../../platform/refusals.ts';

/** Why a letter of apology is not recorded or shown. */
export const letterRefusals = {
  'petition.signingDayInvalid': {
    status: 422,
    en: 'The letter was signed after the due day and not later than today.',
    vi: 'Ngày ký văn bản phải sau hạn trả lời và không sau hôm nay.',
    detail: { after: '2026-12-14', latest: '2026-12-15' },
  },
  'petition.letterNumberTaken': {
    status: 409,
    en: 'A letter with this number was recorded for the petition before.',
    vi: 'Văn bản có số này đã được ghi nhận cho phản ánh, kiến nghị.',
    detail: { version: 6, allowed: ['answer'] },
  },
  'petition.letterNotFound': {
    status: 404,
    en: 'No such letter was recorded for the petition.',
    vi: 'Không có văn bản này trong hồ sơ của phản ánh, kiến nghị.',
  },
} as const satisfies Refusals;
