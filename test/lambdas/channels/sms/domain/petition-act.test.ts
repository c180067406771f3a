import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  notDoneReply,
  ratedAnswerReply,
  reopenedReply,
  withdrawnReply,
} from '../../../../../lambdas/channels/sms/domain/act-replies.ts';
import { parseSms } from '../../../../../lambdas/channels/sms/domain/parse-sms.ts';
import type { PetitionAct } from '../../../../../lambdas/channels/sms/domain/petition-act.ts';
import { aPetition, codeOf } from '../../../../support/petitions.ts';

const CODE = codeOf('by sms');
const withdraw = { kind: 'act', act: 'withdraw', code: CODE } as const;
const REASON = 'Vẫn còn ngập.';
const unresolved = { kind: 'act', act: 'unresolved', code: CODE, reason: REASON } as const;
const rate = (level: number, comment?: string) => ({
  kind: 'act',
  act: 'rate',
  code: CODE,
  level,
  ...(comment && { comment }),
});

describe('what a sender does with a petition is recognized', () => {
  test.each<[string, unknown]>([
    [`RUT ${CODE}`, withdraw],
    [`Rút ${CODE.toLowerCase().replaceAll('-', ' ')}.`, withdraw],
    [`RUT ${CODE} ${REASON}`, { ...withdraw, reason: REASON }],
    [`CHUA ${CODE} ${REASON}`, unresolved],
    [`Chưa: ${CODE}, ${REASON}`, unresolved],
    [`DG ${CODE} 4`, rate(4)],
    [`Đg ${CODE} - 4/5`, rate(4)],
    [`DG ${CODE} 1 ${REASON}`, rate(1, REASON)],
  ])('%s', (text, act) => {
    expect(parseSms(text)).toStrictEqual(act);
    expect(parseSms(text.normalize('NFD'))).toStrictEqual(act);
  });

  test.each([
    `RUT`,
    `RUT PAKN-7K3D-9QXX`,
    `RUT ${CODE} ${'x'.repeat(1_001)}`,
    `CHUA`,
    `CHUA ${CODE}`,
    `CHUA ${CODE} mưa`,
    `CHUA ${CODE} ${'x'.repeat(1_001)}`,
    `DG ${CODE}`,
    `DG 4`,
    `DG ${CODE} 6`,
    `DG ${CODE} 45`,
    `DG ${CODE} 4,5`,
    `DG ${CODE} 4 ${'x'.repeat(1_001)}`,
  ])('but not %s', (text) => {
    expect(parseSms(text)).toStrictEqual({ kind: 'help', problem: 'act' });
  });

  test.each(['Chuaz có điện', 'Rutxxx', 'DGX', 'Dungx', 'Nhanh lên'])('and %s is a word, no keyword', (text) => {
    expect(parseSms(text)).toStrictEqual({ kind: 'help', problem: 'pattern' });
  });

  test('never from a message without a code that is valid', () => {
    fc.assert(
      fc.property(fc.constantFrom('RUT ', 'CHUA ', 'DG '), fc.string(), (keyword, rest) => {
        expect(parseSms(`${keyword}${rest.replaceAll(/[0-9]/g, '')}`).kind).not.toBe('act');
      }),
    );
  });
});

const acts: readonly PetitionAct[] = [withdraw, unresolved, { kind: 'act', act: 'rate', code: CODE, level: 4 }];

test.each([
  withdrawnReply(CODE),
  reopenedReply({ ...aPetition(), provisional: true }),
  reopenedReply(aPetition()),
  ...[1, 2, 3, 4, 5].map((level) => ratedAnswerReply(CODE, level)),
  ...acts.flatMap((act) => ['petition.illegalMove', 'petition.ratingClosed'].map((no) => notDoneReply(act, no))),
])('the reply %j is one SMS in plain ASCII', (text) => {
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text).toMatch(/^[A-Za-z0-9 .,:;<>()/?!-]*$/);
});
