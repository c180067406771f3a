import { describe, expect, test } from 'vitest';
import type { ParseProblem } from '../../../../../lambdas/channels/sms/domain/parse-sms.ts';
import {
  allNoticesReply,
  helpReply,
  notAskedReply,
  notFoundReply,
  noticesReply,
  petitionReply,
  ratedBeforeReply,
  ratedReply,
  ratingClosedReply,
  resentReply,
  statusReply,
  supplementedReply,
  supplementTooLongReply,
  tooManyReply,
  unknownAgencyReply,
} from '../../../../../lambdas/channels/sms/domain/replies.ts';
import { type Status, statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { aPetition, aPetitionIn, CODE, DUE_ON } from '../../../../support/petitions.ts';

const RECEIPT = 'ABCD-EFGH-JKMN-PQRS-TUVW';
const DOSSIER = 'H44.100-260312-0041';
/** The longest code of a dossier there is: 35 signs of agency, 6 of date, 6 of counter. */
const LONGEST = `H44.${'1'.repeat(31)}-260312-123456`;
/** Of GSM-7, the signs that cost one each. */
const CHEAP = /^[A-Za-z0-9 .,:;<>()/?!-]*$/;

const all: readonly (readonly [string, string])[] = [
  ['a petition taken in', petitionReply(aPetition(), { receipt: RECEIPT })],
  [
    'a petition with a provisional due date',
    petitionReply({ ...aPetition(), provisional: true }, { receipt: RECEIPT }),
  ],
  [
    'a petition of which parts are missing',
    petitionReply({ ...aPetition(), provisional: true }, { receipt: RECEIPT, arrival: { arrived: 59, parts: 60 } }),
  ],
  ['help in an emergency', helpReply('pattern', '115')],
  ['a petition sent again', resentReply({ ...aPetition(), provisional: true }, { receipt: RECEIPT })],
  ['an emergency sent again', resentReply({ ...aPetition(), provisional: true }, { receipt: RECEIPT, call: '115' })],
  ['too many petitions', tooManyReply()],
  ['too many petitions in an emergency', tooManyReply('115')],
  [
    'a petition that may be an emergency',
    petitionReply({ ...aPetition(), provisional: true }, { receipt: RECEIPT, call: '114' }),
  ],
  ...[1, 2, 3, 4, 5].map((level) => [`a rating of ${level}`, ratedReply(LONGEST, level)] as const),
  ['a dossier rated before', ratedBeforeReply(LONGEST)],
  ['a rating of an earlier month', ratingClosedReply(LONGEST)],
  ['an unknown agency', unknownAgencyReply(LONGEST)],
  ['a supplement', supplementedReply({ ...aPetition(), provisional: true })],
  ['a supplement that nobody asked for', notAskedReply(CODE)],
  ['a supplement that is too long', supplementTooLongReply(CODE)],
  ...[true, false].flatMap((isStopped) => [
    [`messages about one, stopped: ${isStopped}`, noticesReply(CODE, isStopped)] as const,
    [`all messages, stopped: ${isStopped}`, allNoticesReply(isStopped)] as const,
  ]),
  ['a petition that is not theirs', notFoundReply(CODE)],
  ...(['pattern', 'content', 'rating', 'code', 'supplement', 'act', 'incomplete'] satisfies ParseProblem[]).map(
    (lack) => [`help with ${lack}`, helpReply(lack)] as const,
  ),
  ...statuses.flatMap((status) =>
    ['2026-11-20', '2027-11-20'].map(
      (today) => [`what is ${status} on ${today}`, statusReply(aPetitionIn(status), today)] as const,
    ),
  ),
];

test.each(all)('the reply to %s is one SMS in plain ASCII', (_, text) => {
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toMatch(CHEAP);
});

test('the reply to a petition has its code, its due date and the receipt', () => {
  expect(petitionReply(aPetition(), { receipt: RECEIPT })).toBe(
    `Lang Nghe da nhan ${CODE}, han tra loi 14/12/2026. Tra cuu: soan TC ${CODE}. Ma xac nhan: ${RECEIPT}`,
  );
});

test('the reply to what may be an emergency says whom to call, before anything else', () => {
  const taken = { receipt: RECEIPT, call: '115', arrival: { arrived: 1, parts: 2 } };

  expect(petitionReply(aPetition(), taken)).toContain(' Viec khan cap: goi 115 ngay. Ma xac nhan: ');
});

test('a due date that depends on days off not announced yet is marked as on the page', () => {
  const provisional = aPetition({ receivedAt: '2027-12-13T02:00:00.000Z' });

  expect(petitionReply(provisional, { receipt: RECEIPT })).toBe(
    `Lang Nghe da nhan ${CODE}, han tra loi 04/01/2028 (tam tinh). Tra cuu: soan TC ${CODE}. Ma xac nhan: ${RECEIPT}`,
  );
  expect(statusReply(provisional, '2027-12-20')).toBe(`Lang Nghe: ${CODE}: Da gui, han tra loi 04/01/2028 (tam tinh).`);
});

test('the reply to a rating names the level in words and both ends of the scale', () => {
  expect(ratedReply(DOSSIER, 1)).toBe(
    `Da ghi nhan muc 1 (Rat khong hai long) cho ${DOSSIER}. 1 la rat khong hai long, 5 la rat hai long. Sua: gui lai HL.`,
  );
  expect(ratedReply(DOSSIER, 4)).toContain('muc 4 (Hai long)');
  expect(ratedBeforeReply(DOSSIER)).toContain(`Ho so ${DOSSIER} da duoc danh gia.`);
  expect(unknownAgencyReply(DOSSIER)).toContain(`khong tim thay co quan cua ho so ${DOSSIER}`);
});

test('the help reply names the problem and the four patterns', () => {
  const texts = new Set(
    (['pattern', 'content', 'rating', 'code', 'supplement', 'incomplete'] satisfies ParseProblem[]).map((lack) =>
      helpReply(lack),
    ),
  );

  expect(texts.size).toBe(6);
  for (const text of texts) {
    for (const pattern of ['PA <noi dung>', 'HL <ma ho so> <1-5>', 'TC <ma PAKN>', 'BS <ma PAKN> <bo sung>'])
      expect(text).toContain(pattern);
  }
});

test('the help reply to an act on a petition names the patterns of these acts', () => {
  for (const pattern of ['RUT <ma>', 'CHUA <ma> <ly do>', 'DG <ma> <1-5>']) expect(helpReply('act')).toContain(pattern);
});

describe('the reply to a status request', () => {
  test.each<[Status, string, string]>([
    ['submitted', DUE_ON, 'Da gui, han tra loi 14/12/2026.'],
    ['submitted', '2026-12-15', 'Da gui, da qua han tra loi (14/12/2026).'],
    ['processing', DUE_ON, 'Dang xu ly, han tra loi 14/12/2026.'],
    ['awaitingPublication', '2026-11-23', 'Cho cong khai ket qua, han cong khai 26/11/2026.'],
    ['awaitingPublication', '2026-11-27', 'Cho cong khai ket qua, da qua han cong khai (26/11/2026).'],
    ['needsSupplement', '2027-01-01', `Cho ong/ba bo sung thong tin. Soan BS ${CODE} <bo sung>.`],
    [
      'answered',
      DUE_ON,
      'Da tra loi ngay 23/11/2026. Doc bang ma xac nhan. Danh gia: DG <ma> <1-5>. Chua giai quyet: CHUA <ma> <ly do>.',
    ],
    [
      'published',
      DUE_ON,
      'Da tra loi, da duyet cong khai ngay 23/11/2026. Doc bang ma xac nhan. Danh gia: DG <ma> <1-5>. Chua giai quyet: CHUA <ma> <ly do>.',
    ],
    ['refused', DUE_ON, 'Khong tiep nhan. Xem chi tiet bang ma tra cuu va ma xac nhan.'],
  ])('%s on %s', (status, today, expected) => {
    expect(statusReply(aPetitionIn(status), today)).toBe(`Lang Nghe: ${CODE}: ${expected}`);
  });

  test('has nothing of the content, the answer or the assignee', () => {
    for (const status of statuses) {
      const petition = aPetitionIn(status);
      const text = statusReply(petition, DUE_ON);
      for (const secret of ['Hung Vuong', 'cong ngay', 'Nguyen Thi Hoa']) expect(text).not.toContain(secret);
    }
  });
});
