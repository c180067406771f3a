import type { Refusals } from '../../../platform/refusals.ts';

/** Why a petition is not locked or unlocked, what a lock prevents, and why a contact is not opened or erased. */
export const restrictedRefusals = {
  'petition.contactErased': {
    status: 409,
    en: 'The contact of the sender was erased on request: it cannot be opened, and no message can be sent.',
    vi: 'Thông tin liên hệ của người gửi đã được xóa theo yêu cầu: không mở được và không gửi được tin báo.',
    detail: { version: 6 },
  },
  'petition.eraseAbove': {
    status: 403,
    en: 'The petition is restricted, or its sender stays unknown to the agency in charge: only a head or a leader of an agency above it may erase the contact. The sender can do it with the receipt.',
    vi: 'Phản ánh bị hạn chế người xem, hoặc người gửi đề nghị giữ kín danh tính: chỉ người đứng đầu hoặc lãnh đạo cơ quan cấp trên được xóa thông tin liên hệ. Người gửi tự xóa được bằng mã xác nhận.',
    detail: { version: 6 },
  },
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
