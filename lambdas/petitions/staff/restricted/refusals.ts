import type { Refusals } from '../../../platform/refusals.ts';

/** Why a petition is not locked. */
export const restrictedRefusals = {
  'petition.everyoneBarred': {
    status: 422,
    en: 'Nobody would be left who can read the petition: every head and leader in post at its agency and above is in `barred`.',
    vi: 'Không còn người đứng đầu, lãnh đạo nào của cơ quan thụ lý và cấp trên được xem phản ánh, kiến nghị; đề nghị bớt người trong `barred`.',
  },
} as const satisfies Refusals;
