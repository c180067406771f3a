import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type MessageStore, messageStore } from '../../../lambdas/messages/store.ts';
import { informFunction } from '../../../lambdas/notices/module.ts';
import type { Petition, PetitionIn } from '../../../lambdas/petitions/domain/case/petition.ts';
import { extend, interimReply } from '../../../lambdas/petitions/domain/moves/acts/delay.ts';
import { lead, merge } from '../../../lambdas/petitions/domain/moves/acts/merge.ts';
import { lock } from '../../../lambdas/petitions/domain/moves/acts/restrict.ts';
import { split } from '../../../lambdas/petitions/domain/moves/acts/split.ts';
import { answer } from '../../../lambdas/petitions/domain/moves/acts.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { streamHandler } from '../../../lambdas/platform/consumer.ts';
import { seal } from '../../../lambdas/platform/seal.ts';
import { streamEvent } from '../../support/batch-event.ts';
import { createTable } from '../../support/engine.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { LETTER_KEY } from '../../support/messages.ts';
import { mockClient } from '../../support/mock-client.ts';
import { SEAL_PUBLIC_KEY, setClock, setUpPetitions, unwrap } from '../../support/petition-functions.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  codeOf,
  type Given,
  itemOf,
  legal,
  MONDAY,
  moved,
  THURSDAY,
} from '../../support/petitions.ts';

const handler = streamHandler('notices-inform', informFunction);
const sqs = mockClient(SQSClient);
const kms = mockClient(KMSClient);
let messages: MessageStore;
let petitions: PetitionStore;

beforeAll(async () => {
  petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
  const table = await createTable('messages');
  vi.stubEnv('MESSAGES_TABLE', table);
  vi.stubEnv('LETTER_KEY', LETTER_KEY);
  vi.stubEnv('DELIVERY_QUEUE_URL', 'https://sqs.ap-southeast-1.amazonaws.com/123456789012/delivery');
  vi.stubEnv('SITE_URL', 'https://langnghe.example');
  vi.stubEnv('SMS_TEXT', 'plain');
  messages = messageStore(dynamoTable(table), LETTER_KEY);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageCommand).resolves({ MessageId: 'queued' });
  kms.reset();
  kms.on(DecryptCommand).callsFake(({ CiphertextBlob }) => ({ Plaintext: unwrap(CiphertextBlob) }));
  setClock(THURSDAY);
});

const LATER = '2026-11-27T02:00:00.000Z';
const reason = 'Cùng phản ánh về cống ở đường Hùng Vương.';
const changed = async (before: Petition, after: Petition) => {
  const images = { before: await itemOf(before), after: await itemOf(after) };
  expect(await handler(streamEvent(images), lambdaContext())).toStrictEqual({ batchItemFailures: [] });
};
const noticeOn = async ({ code }: Pick<Petition, 'code'>, day: string) =>
  (await messages.find(`${code}/notice/${day}`))?.content;

function aSender(name: string, phone: string, given: Given = {}): Petition {
  const code = codeOf(name);
  return aPetition({ code, sealedContact: seal(SEAL_PUBLIC_KEY, JSON.stringify({ name, phone }), code), ...given });
}

/** A leading petition and one that is merged into it on Thursday, both in the table. */
async function aPair(name: string, given: Given = {}) {
  const plain = aSender(`${name} duplicate`, '+84987654321', given);
  const leading = moved(legal(lead(aSender(`${name} leading`, '+84912345678'), plain, anAct())), 'accept', MONDAY);
  const duplicate = legal(merge(plain, anAct({ now: THURSDAY }), { leading, reason })) as PetitionIn<'merged'>;
  await petitions.create(leading);
  await petitions.create(duplicate);
  const answered = legal(answer(leading, anAct({ now: LATER }), { text: ANSWER, publish: false }));
  return { plain, leading, duplicate, answered };
}

test('the senders of a leading petition and of its duplicates are notified of the answer, once', async () => {
  const { leading, duplicate, answered } = await aPair('once');
  setClock(LATER);

  await changed(leading, answered);
  await changed(leading, answered);

  expect(await noticeOn(leading, '2026-11-27')).toMatchObject({ to: '+84912345678' });
  expect(await noticeOn(duplicate, '2026-11-27')).toMatchObject({
    to: '+84987654321',
    text: `Lang Nghe: ${duplicate.code} da duoc tra loi. Xem cau tra loi va danh gia tai: https://langnghe.example/vi/phan-anh/${duplicate.code}`,
  });
  expect(await noticeOn(duplicate, '2026-11-28')).toBeUndefined();
});

test('the senders of duplicates hear of an extension and of an interim reply as the leading one does, one a day, without its words', async () => {
  const { leading, duplicate } = await aPair('extended', { agency: 'H44.104' });
  const extended = legal(extend(leading, anAct({ now: LATER }), { days: 5, reason: 'Chờ ông An cho xem nhà.' }));
  const promised = { newDueOn: '2026-12-18', text: 'Kính gửi ông An, đã khảo sát.' };
  const replied = legal(interimReply(extended, anAct({ now: '2026-11-27T03:00:00.000Z' }), promised));
  setClock(LATER);

  await changed(leading, extended);
  await changed(extended, replied);
  await changed(leading, extended);

  for (const { code } of [leading, duplicate]) {
    const [today, tomorrow] = [await noticeOn({ code }, '2026-11-27'), await noticeOn({ code }, '2026-11-28')];
    expect(today?.text).toContain(`${code} duoc gia han tra loi den`);
    expect(tomorrow?.text).toContain(`${code} dang duoc xu ly, co quan da thong bao tien do, hen tra loi 18/12/2026`);
    expect(await noticeOn({ code }, '2026-11-29')).toBeUndefined();
  }
});

test('a merge is news to the sender of the duplicate only, without the code of the other', async () => {
  const { plain, leading, duplicate } = await aPair('merge');

  await changed(plain, duplicate);

  const notice = await noticeOn(duplicate, '2026-11-26');
  expect(notice?.text).toContain('duoc gop voi phan anh cung noi dung');
  expect(notice?.text).not.toContain(leading.code);
  expect(await noticeOn(leading, '2026-11-26')).toBeUndefined();
});

test('an answer that came before the merge was seen is not missed, and a second message waits for the next day', async () => {
  const { plain, leading, duplicate, answered } = await aPair('race');
  await petitions.save(answered, leading);
  setClock(LATER);

  await changed(plain, duplicate);

  expect((await noticeOn(duplicate, '2026-11-27'))?.text).toContain('da duoc tra loi');
});

test('what is listed but not merged, or whose sender wants no messages, is not written to', async () => {
  const quiet = await aPair('quiet', { notify: 'none' });
  const { plain, leading, answered, duplicate } = await aPair('listed');
  await petitions.save({ ...plain, version: 9 }, duplicate);
  setClock(LATER);

  await changed(leading, answered);
  await changed(quiet.leading, quiet.answered);

  expect(await noticeOn(plain, '2026-11-27')).toBeUndefined();
  expect(await noticeOn(quiet.duplicate, '2026-11-27')).toBeUndefined();
});

test('nothing of a petition that was locked reaches the others, from either change', async () => {
  const { plain, leading, answered, duplicate } = await aPair('locked');
  const locked = legal(lock(answered, anAct({ now: LATER }), { reason }));
  await petitions.save(locked, leading);
  setClock(LATER);

  await changed(leading, locked);
  await changed(plain, duplicate);

  expect((await noticeOn(duplicate, '2026-11-27'))?.text).toBeUndefined();
  expect((await noticeOn(duplicate, '2026-11-26'))?.text).toContain('duoc gop');
});

test('a part is news under its own code, by the contact of the petition that it was split from', async () => {
  const petition = aSender('whole', '+84912345678');
  const splitting = { code: codeOf('its part'), to: 'H44.104', content: 'Đèn đường không sáng.', reason };
  const proofs = { keyHash: 'key', bodyHash: 'body' };
  const part = legal(split(petition, anAct({ now: THURSDAY }), { ...splitting, proofs }));

  await handler(streamEvent({ after: await itemOf(part) }), lambdaContext());

  const notice = await noticeOn(part, '2026-11-26');
  expect(notice).toMatchObject({ to: '+84912345678' });
  expect(notice?.text).toContain(`Lang Nghe: ${part.code} duoc tach tu ${petition.code}, chuyen Don vi H44.104`);
  expect(notice?.text).toContain('dung cung ma xac nhan');
});
