import { expect, test } from 'vitest';
import { claim, settle } from '../../../lambdas/messages/domain/message.ts';
import { messageStore } from '../../../lambdas/messages/store.ts';
import { writeNotice } from '../../../lambdas/notices/domain/write-notice.ts';
import { postNotice } from '../../../lambdas/notices/post-notice.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { tables } from '../../../lambdas/service.ts';
import { LETTER_KEY } from '../../support/messages.ts';
import { metered, noTraffic } from '../../support/metered-table.ts';
import { CODE, legal, MONDAY } from '../../support/petitions.ts';

const agency = { vi: 'Phường Việt Trì', en: 'Việt Trì ward' };
const news = { kind: 'answered', text: 'x'.repeat(1_024) } as const;

/** Delivery claims the message and notes the result: two writes, and its row in `by-state` is moved and removed. */
test.each([
  { channel: 'sms', to: '+84912345678', stored: 2, delivered: 7 },
  { channel: 'email', to: 'hoa@vi.example', stored: 3, delivered: 10 },
] as const)('an answer of 1 KB by $channel costs $stored WCU to store, $delivered with delivery', async (given) => {
  const { stored, delivered, ...address } = given;
  const traffic = noTraffic();
  const table = memoryTable(tables.messages);
  const messages = messageStore(metered(table, traffic, tables.messages), LETTER_KEY);
  const notice = { code: CODE, language: 'vi', agency, news } as const;
  const written = writeNotice(notice, address, { on: '2026-11-23', smsText: 'plain' });

  const outbox = { messages, queue: { send: async () => undefined } };
  await postNotice(outbox, { code: CODE, kind: 'answered', rank: 6, at: MONDAY, ...written }, MONDAY);
  expect(traffic).toMatchObject({ writeUnits: stored, readUnits: 0 });

  const message = await messages.find(`${table.all()[0]?.['id']}`);
  if (message === undefined) throw new Error('It was stored');
  const claimed = legal(claim(message, MONDAY));
  await messages.save(message, claimed);
  await messages.save(claimed, settle(claimed, { outcome: 'sent' }, MONDAY));
  expect(traffic).toMatchObject({ writeUnits: delivered, readUnits: 1 });
});
