import { ACCEPTED_AT, acceptedPetition, officer } from './samples.ts';

/** The petition of the examples, of which another ward answers a part. */

export const SPLIT_KEY = '2d1f6a0e-5b1c-4f0e-9a55-8b8f5c0d7e21';

export const splitSample = {
  agency: 'H44.104',
  content: 'Đèn đường ở ngõ 7 phường bên không sáng đã một tuần.',
  reason: 'Phần về đèn đường thuộc địa bàn phường khác.',
};

export const splitPetition = () => ({
  ...acceptedPetition(),
  version: 3,
  parts: [{ code: 'PAKN-7K3D-9QXV', agency: splitSample.agency, at: ACCEPTED_AT }],
  events: [
    ...acceptedPetition().events,
    {
      ...{ at: ACCEPTED_AT, event: 'split' as const, by: officer, agency: 'H44.100', to: splitSample.agency },
      note: splitSample.reason,
      versions: { policy: 'vn.petition/2026.1', calendar: 'vn/2026.2' },
      label: { vi: 'Đã tách một phần để cơ quan khác trả lời', en: 'A part goes to another agency' },
    },
  ],
});
