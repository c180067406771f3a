import type { Refusals } from '../../../platform/refusals.ts';

/** Why a petition is not merged into another. */
export const mergeRefusals = {
  'petition.leadingUnknown': {
    status: 422,
    en: 'No petition to merge into has this code, or you may not act on it.',
    vi: 'Không có phản ánh, kiến nghị để gộp vào theo mã này, hoặc bạn không có quyền xử lý.',
  },
  'petition.cannotLead': {
    status: 409,
    en: 'Others are merged only into another petition that waits for its answer.',
    vi: 'Chỉ gộp vào phản ánh, kiến nghị khác đang chờ trả lời.',
    detail: { petitionStatus: 'answered', version: 2, allowed: ['assign', 'merge'] },
  },
  'petition.restricted': {
    status: 409,
    en: 'A petition that is about conduct, or locked, is answered by itself.',
    vi: 'Phản ánh về hành vi cán bộ hoặc đang bị hạn chế người xem phải được trả lời riêng.',
    detail: { version: 3, allowed: ['assign', 'answer'] },
  },
  'petition.dueEarlier': {
    status: 409,
    en: 'The petition is due earlier than the one to merge into. Merge that one into this one.',
    vi: 'Phản ánh, kiến nghị này đến hạn sớm hơn. Hãy gộp phản ánh kia vào phản ánh này.',
    detail: { dueOn: '2026-12-11', leadingDueOn: '2026-12-14', version: 2, allowed: ['assign', 'merge'] },
  },
  'petition.leadsOthers': {
    status: 409,
    en: 'Other petitions are merged into this one. It is not merged itself.',
    vi: 'Đã có phản ánh, kiến nghị gộp vào phản ánh này nên không thể gộp tiếp.',
    detail: { duplicates: ['PAKN-N55B-HTH7'], version: 4, allowed: ['assign', 'answer'] },
  },
  'petition.tooManyDuplicates': {
    status: 409,
    en: 'As many petitions are merged into that one as may be.',
    vi: 'Phản ánh, kiến nghị đó đã gộp đến số lượng tối đa.',
    detail: { most: 50, version: 2, allowed: ['assign', 'merge'] },
  },
} as const satisfies Refusals;
