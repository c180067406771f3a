const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const CASE = { code: 'PAKN-N55B-HTH7', stage: 'answer', dueOn: '2026-12-09', workingDaysLate: 2 } as const;
const week = { id: '2026-W50', from: '2026-12-07', to: '2026-12-13' };
const key = {
  week,
  agency: 'H44.100',
  name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
};

/** Before the letter of a week was sent. */
export const reminderSample = {
  ...key,
  state: 'notReminded' as const,
  label: { vi: 'Chưa đôn đốc', en: 'Not reminded' },
  draft: {
    issuer: { code: 'H44', name: { vi: 'UBND tỉnh Phú Thọ', en: "Phú Thọ Province People's Committee" } },
    total: 3,
    cases: [
      {
        ...CASE,
        receivedOn: '2026-11-17',
        inCharge: 'Nguyễn Văn An',
        summary: {
          vi: 'Phản ánh; Đường sá, vệ sinh, trật tự, điện nước nơi công cộng',
          en: 'Report; Roads, waste, public order, public utilities',
        },
      },
    ],
    restricted: 1,
    answerBy: '2026-12-21',
    basis: [
      {
        vi: 'Căn cứ Nghị định 20/2008/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định 92/2017/NĐ-CP) về phản ánh, kiến nghị',
        en: 'Decree 20/2008/NĐ-CP (amended by Decree 92/2017/NĐ-CP) about petitions',
      },
    ],
    form: { id: 'vn.reminder', version: '2026.1' },
  },
  letters: [],
  answers: [],
};

export const sendReminderSample = {
  number: '215/UBND-VP',
  place: 'Phú Thọ',
  signedOn: '2026-12-14',
  signer: { name: 'Trần Văn Nam', position: 'KT. Chủ tịch\nPhó Chủ tịch' },
  answerBy: '2026-12-21',
  cases: [CASE.code],
};

const { place: _, cases: __, ...sentSample } = sendReminderSample;

const sentLetter = {
  ...sentSample,
  issuer: 'H44',
  cases: [CASE],
  restricted: 1,
  sha256: SHA256,
  bytes: 4_310,
  at: '2026-12-14T03:10:00.000Z',
  by: { id: 'leader-h44', name: 'Trần Văn Nam' },
  path: `/v1/staff/reminders/2026-W50/H44.100/${SHA256}`,
};

/** Right after the letter was recorded. */
export const sentReminderSample = {
  ...key,
  version: 1,
  state: 'waiting' as const,
  label: { vi: 'Đã đôn đốc, chưa đến hạn báo cáo', en: 'Reminded, answer not due yet' },
  sentOn: '2026-12-14',
  answerBy: '2026-12-21',
  letters: [sentLetter],
  answers: [],
};

export const undoneReminderSample = {
  ...key,
  version: 2,
  state: 'notReminded' as const,
  label: { vi: 'Chưa đôn đốc', en: 'Not reminded' },
  letters: [
    {
      ...sentLetter,
      undone: {
        at: '2026-12-14T04:00:00.000Z',
        by: { id: 'leader-h44', name: 'Trần Văn Nam' },
        reason: 'Ghi nhầm văn bản của phường khác.',
      },
    },
  ],
  answers: [],
};

export const answerReminderSample = {
  version: 1,
  text: 'Phường đã đôn đốc đơn vị thu gom; việc còn lại hoàn thành trong tháng.',
  cases: [{ code: CASE.code, promisedOn: '2026-12-24', note: 'Chờ đơn vị thi công.' }],
};

const { version: ___, ...answerSample } = answerReminderSample;

export const answeredReminderSample = {
  ...sentReminderSample,
  version: 2,
  state: 'answered' as const,
  label: { vi: 'Đã trả lời', en: 'Answered' },
  answeredOn: '2026-12-17',
  answers: [{ ...answerSample, at: '2026-12-17T02:30:00.000Z', by: { id: 'head-h44-100', name: 'Lê Thị Hà' } }],
};
