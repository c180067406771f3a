import { expect, test } from 'vitest';
import { withArrival } from '../../../../../lambdas/channels/sms/domain/arrival.ts';
import { CODE } from '../../../../support/petitions.ts';

test('a supplement of which parts are missing says so to the officer', () => {
  const command = { kind: 'supplement', code: CODE, text: 'Ở đầu ngõ 12' } as const;

  expect(withArrival(command, { arrived: 2, parts: 3 })).toStrictEqual({
    ...command,
    text: 'Ở đầu ngõ 12\n\n(Ghi chú của hệ thống: tin nhắn dài, chỉ nhận được 2/3 phần.)',
  });
  expect(withArrival(command, { arrived: 3, parts: 3 })).toBe(command);
});
