import { CODE } from '../samples.ts';

const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const sentApologySample = {
  number: '12/UBND-VP',
  place: 'Việt Trì',
  signedOn: '2026-12-15',
  signer: { name: 'Trần Văn Nam', position: 'Phó Chủ tịch' },
  newDueOn: '2026-12-22',
  text: 'Ủy ban nhân dân phường Việt Trì xin lỗi ông/bà vì việc chậm trả lời này.',
};

const { place: _, ...sentSample } = sentApologySample;

export const apologyStateSample = {
  code: CODE,
  version: 4,
  draft: {
    receivedOn: '2026-11-20',
    dueOn: '2026-12-14',
    workingDaysLate: 1,
    explanation: 'Đơn vị thu gom rác chưa phản hồi văn bản của phường.',
    isSenderHidden: false,
    receiver: `Ông/bà người gửi phản ánh, kiến nghị ${CODE}`,
    agency: {
      code: 'H44.100',
      name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
    },
    newDueOn: '2026-12-22',
    text: sentApologySample.text,
    basis: [
      {
        vi: 'Căn cứ Nghị định 20/2008/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định 92/2017/NĐ-CP) về phản ánh, kiến nghị',
        en: 'Decree 20/2008/NĐ-CP (amended by Decree 92/2017/NĐ-CP) about petitions',
      },
    ],
    form: { id: 'vn.apology', version: '2026.1' },
  },
  sent: [
    {
      ...sentSample,
      sentAt: '2026-12-15T03:10:00.000Z',
      sha256: SHA256,
      bytes: 3_412,
      path: `/v1/staff/petitions/${CODE}/apologyLetter/${SHA256}`,
    },
  ],
};
