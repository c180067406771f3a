import { expect, test } from 'vitest';
import { recordArrival } from '../../../lambdas/messages/record-arrival.ts';
import { logLines } from '../../support/log-lines.ts';
import { aMessage, anSms } from '../../support/messages.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const lines = logLines();
const report = { id: 'one', channel: 'sms', arrival: { state: 'delivered' }, source: 'sms-test' } as const;
const sent = aMessage({ id: 'one', content: anSms, delivery: { state: 'sent', at: NOW }, attempts: 1 });

/** Every write is refused until the given number were tried. */
function contested(conflicts: number) {
  let tried = 0;
  return {
    find: async () => sent,
    save: async () => {
      tried += 1;
      return tried > conflicts ? 'written' : 'conflict';
    },
  } as const;
}

test('a report that is overtaken by another write is tried on what that wrote', async () => {
  expect(await recordArrival(contested(3), report, NOW)).toBe('delivered');
  expect(lines()).toHaveLength(1);
});

test('and after four it is left to the gateway, which sends it again', async () => {
  await expect(recordArrival(contested(4), report, NOW)).rejects.toThrow('changed 4 times by others');
  expect(lines()).toStrictEqual([]);
});
