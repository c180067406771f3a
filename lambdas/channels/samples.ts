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

export const kioskSample = {
  id: 'ki-ot-viet-tri',
  name: 'Ki-ốt bộ phận một cửa',
  kind: 'kiosk',
  agency: 'H44.100',
  generation: 1,
  active: true,
} as const;

export const heardSample = {
  acceptedAt: '2026-11-20T02:18:33.663Z',
  refusedAt: '2026-11-18T07:40:02.000Z',
  refusedCode: 'inbound.stale',
} as const;

export const sourceChangeSample = {
  at: '2026-11-02T01:00:00.000Z',
  by: 'le-van-binh',
  byName: 'Lê Văn Bình',
  why: 'Lắp đặt tại bộ phận một cửa',
  version: 1,
  after: kioskSample,
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

export const signedStatusSample = {
  params: { source: SOURCE_ID },
  headers: {
    'webhook-id': 'status-001',
    'webhook-timestamp': '1795141112',
    'webhook-signature': 'v1,NVSfngIQD6RW4Bfxs0uQUgEzY6tPR98ykgMxQ+Cx6j4=',
  },
  raw: '{"id":"PAKN-N55B-HTH7/notice/2026-11-20","status":"delivered"}',
} as const;

export const recordedStatusSample = { id: 'PAKN-N55B-HTH7/notice/2026-11-20', outcome: 'delivered' } as const;

/** The kiosk of the examples signs with SECRET too. */
export const signedRatingsSample = {
  params: { source: 'ki-ot-viet-tri' },
  headers: {
    'webhook-id': 'batch-001',
    'webhook-timestamp': '1795141112',
    'webhook-signature': 'v1,x+eRu9+zpVt4A9TwwqXnnU4FESkP+kvPwBh2UTDXVok=',
  },
  raw: '{"ratings":[{"id":"0042","subject":{"kind":"visit","code":"A042"},"agency":"H44.104","at":"2026-11-20T02:18:33.663Z","levels":{"overall":4}}]}',
} as const;

export const takenRatingsSample = {
  accepted: 1,
  repeated: 0,
  refused: 0,
  items: [{ index: 0, id: '0042', result: 'accepted' }],
} as const;

/** One-stop software of the examples signs with SECRET too; its second row contradicts itself. */
export const signedDossiersSample = {
  headers: {
    'webhook-id': 'batch-002',
    'webhook-timestamp': '1795141112',
    'webhook-signature': 'v1,KM23avKG+LgstPFmn0cly6wqLq/Vq1xRv89s6AOHpXo=',
    'webhook-source': 'mot-cua-viet-tri',
  },
  raw: '{"dossiers":[{"code":"H44.100-261102-0007","changedAt":"2026-11-18T02:10:00.000Z","agency":"H44.100","procedure":"1.012766","field":"Đất đai","channel":"online","status":"processing","receivedOn":"2026-11-02","dueOn":"2026-11-16"},{"code":"H44.100-261102-0008","changedAt":"2026-11-18T02:10:00.000Z","agency":"H44.100","procedure":"1.012766","field":"Đất đai","channel":"online","status":"processing","receivedOn":"2026-11-02","dueOn":"2026-11-16","doneOn":"2026-11-01"}]}',
} as const;
