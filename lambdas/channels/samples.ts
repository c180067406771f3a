/** The gateway and the message of the examples. */
export const SOURCE_ID = 'sms-tinh';
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

export const sourceSample = {
  name: 'SMS của tỉnh',
  kind: 'sms',
  mapping: { id: 'id', from: 'from', text: 'text' },
  generation: 1,
  active: true,
} as const;

/** The signature is valid for this very text under SECRET. */
export const signedSample = {
  params: { source: SOURCE_ID },
  headers: {
    'webhook-id': 'msg-001',
    'webhook-timestamp': '1795141112',
    'webhook-signature': 'v1,8xjMiYlx9Zxg1DznS9bPjMTOXa1veQO+widiWPwrVJI=',
  },
  raw: '{"id":"msg-001","from":"+84912345678","text":"TC PAKN-N55B-HTH7"}',
} as const;

export const takenSample = {
  id: 'msg-001',
  outcome: 'status',
  reply: 'Lang Nghe: PAKN-N55B-HTH7: Dang xu ly, han tra loi 14/12/2026.',
} as const;
