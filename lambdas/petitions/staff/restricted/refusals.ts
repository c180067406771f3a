import type { Refusals } from '../../../platform/refusals.ts';

/** Why a petition is not locked or unlocked, and what a lock prevents. */
export const restrictedRefusals = {
  'petition.everyoneBarred': {
    status: 422,
    en: 'Nobody would be left who can read the petition: every head and leader in post at its agency and above is in `barred`.',
    vi: 'Không còn người đứng đầu, lãnh đạo nào của cơ quan thụ lý và cấp trên được xem phản ánh, kiến nghị; đề nghị bớt người trong `barred`.',
  },
  'petition.locked': {
    status: 409,
    en: 'The petition is locked, because it looks like a denunciation: nothing of it is made public.',
    vi: 'Phản ánh đang bị hạn chế người xem vì có dấu hiệu tố cáo: không được công khai.',
    detail: { version: 7, allowed: ['returnAnswer', 'unlock'] },
  },
  'petition.notLocked': {
    status: 409,
    en: 'The petition is not locked.',
    vi: 'Phản ánh không bị hạn chế người xem.',
    detail: { version: 3, allowed: ['lock', 'answer'] },
  },
} as const satisfies Refusals;
