import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findForPhone, findForPhoneEnding } from '../../../lambdas/petitions/citizen-access.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { toItem } from '../../../lambdas/petitions/stored.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { petitionFlow } from '../../support/petition-flow.ts';
import { byKey, CODE_KEY, SUBMIT, setClock, setUpPetitions } from '../../support/petition-functions.ts';
import { MONDAY, RECEIVED_AT, THURSDAY } from '../../support/petitions.ts';

const { act, ask, check, sent } = petitionFlow();
logLines();

let petitions: PetitionStore;
beforeAll(async () => {
  petitions = petitionStore(dynamoTable((await setUpPetitions(createTable)).petitions));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(RECEIVED_AT));

const head = staffClaims('head', 'H44.100');
const PHONE = '+84912345678';
const REASON = 'Người gửi đề nghị xóa, văn bản đến số 12.';
const stored = async (code: string) => {
  const petition = await petitions.find(code);
  if (petition === undefined) throw new Error(`Expected ${code}`);
  return petition;
};
const erase = (code: string, given: object = {}, claims = head) =>
  act('eraseContact', code, { version: 1, reason: REASON, ...given }, claims);

describe('a sender who erases the contact', () => {
  test('leaves no trace of it in the petition, and the case as it was', async () => {
    const sender = await sent({ contact: { name: 'Nguyễn Thị Minh Họa', phone: PHONE } });
    const before = await stored(sender.code);
    setClock(MONDAY);

    const answer = await sender.acts('eraseContact');

    expect(answer).toMatchObject({
      status: 200,
      body: { contactErasedAt: MONDAY, notify: 'none', status: 'submitted' },
    });
    const after = await stored(sender.code);
    expect(Object.keys(toItem(after))).not.toEqual(expect.arrayContaining(['sealedContact']));
    expect(after).not.toHaveProperty('phoneProof');
    expect(after).not.toHaveProperty('phoneEndingProof');
    expect(after.events).toEqual([...before.events, { at: MONDAY, event: 'contactErased' }]);
    const { version, dueOn, countdown, nextAlertAt, receiptHash, content } = before;
    expect(after).toMatchObject({ version, dueOn, countdown, nextAlertAt, receiptHash, content });
  });

  test('still follows it with the receipt, and nobody finds it by the phone any more', async () => {
    const { code, track, acts } = await sent({ contact: { name: 'Nguyễn Thị Minh Họa', phone: PHONE } });
    const byPhone = { code, phone: PHONE, secret: CODE_KEY };
    expect(await findForPhone(petitions, byPhone)).toBeDefined();
    await acts('eraseContact');

    expect((await track())['timeline']).toMatchObject([{ event: 'submitted' }, { event: 'contactErased' }]);
    expect(await findForPhone(petitions, byPhone)).toBeUndefined();
    expect(await findForPhoneEnding(petitions, { code, phoneEnding: '5678', secret: CODE_KEY })).toBeUndefined();
    const renewed = await ask('POST /v1/petitions/{code}/receipt', { params: { code }, body: { phoneEnding: '5678' } });
    expect(renewed.status).toBe(404);
  });

  test('is not written to again: messages can be stopped, and not ordered', async () => {
    const { acts } = await sent();
    await acts('eraseContact');

    expect(await acts('notify', { notify: 'sms' })).toMatchObject({
      status: 409,
      body: { code: 'petition.contactErased' },
    });
    expect(await acts('notify', { notify: 'none' })).toMatchObject({ status: 200 });
  });

  test('gets the same answer when it asks again, and nothing is written', async () => {
    const { code, acts } = await sent();
    await acts('eraseContact');
    const once = await stored(code);
    setClock(THURSDAY);

    expect(await acts('eraseContact')).toMatchObject({ status: 200, body: { contactErasedAt: RECEIVED_AT } });
    expect(await stored(code)).toStrictEqual(once);
  });

  test('gets no contact back by sending the very same request again', async () => {
    const headers = byKey('erase and retry');
    const body = aPetitionBody({ agency: 'H44.100', contact: { name: 'Nguyễn Thị Minh Họa', phone: PHONE } });
    const first = await ask(SUBMIT, { headers, body });
    const code = `${first.body['code']}`;
    await ask('POST /v1/petitions/{code}/eraseContact', {
      params: { code },
      headers: { receipt: `${first.body['receipt']}` },
    });

    expect(await ask(SUBMIT, { headers, body })).toMatchObject({ status: 200, body: { code } });
    expect((await stored(code)).sealedContact).toBeUndefined();
  });

  test('needs the receipt', async () => {
    const { code } = await sent();

    for (const headers of [{}, { receipt: 'ABCD' }]) {
      const refused = await ask('POST /v1/petitions/{code}/eraseContact', { params: { code }, headers });
      expect(refused).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
    }
    expect((await stored(code)).sealedContact).toBeDefined();
  });

  test('keeps the figures of a petition that has ended', async () => {
    const { code, acts } = await sent();
    await acts('withdraw');
    const { endedOn } = toItem(await stored(code));
    setClock(THURSDAY);

    await acts('eraseContact');

    expect(endedOn).toBeDefined();
    expect(toItem(await stored(code))['endedOn']).toBe(endedOn);
  });
});

describe('what was split off', () => {
  const part = { version: 1, agency: 'H44.104', content: 'Đèn đường ở ngõ 7 không sáng đã một tuần.', reason: REASON };

  async function aSplit() {
    const sender = await sent();
    await act('split', sender.code, part);
    const [listed] = (await stored(sender.code)).parts ?? [];
    return { sender, part: `${listed?.code}` };
  }

  test('loses its copy too, whichever of the two the sender names', async () => {
    const one = await aSplit();
    await one.sender.acts('eraseContact');
    const other = await aSplit();
    const named = { params: { code: other.part }, headers: { receipt: other.sender.receipt } };
    expect(await ask('POST /v1/petitions/{code}/eraseContact', named)).toMatchObject({ status: 200 });

    for (const code of [one.sender.code, one.part, other.sender.code, other.part]) {
      expect(await stored(code)).toMatchObject({ contactErased: { by: 'sender' } });
      expect((await stored(code)).sealedContact).toBeUndefined();
    }
  });

  test('has none if it is split off later, and cannot be opened', async () => {
    const { code, acts } = await sent();
    await acts('eraseContact');
    await act('split', code, part);

    const [listed] = (await stored(code)).parts ?? [];
    expect((await stored(`${listed?.code}`)).sealedContact).toBeUndefined();
  });

  test('while the sender erases the contact loses its copy when it is listed', async () => {
    const { sender, part: code } = await aSplit();
    const before = await stored(sender.code);
    const copy = await stored(code);
    // The request of the sender came between the part and the list of its petition.
    await petitions.save({ ...before, parts: undefined }, before);
    await sender.acts('eraseContact');
    expect((await stored(code)).sealedContact).toEqual(copy.sealedContact);
    setClock(MONDAY);

    await check();

    expect((await stored(code)).sealedContact).toBeUndefined();
    expect((await stored(sender.code)).parts).toMatchObject([{ code }]);
  });

  test('keeps its own when an agency erases that of the other, also when it is listed', async () => {
    const { sender, part: code } = await aSplit();
    expect(await erase(sender.code, { version: 2 })).toMatchObject({ status: 200, body: { parts: [{ code }] } });
    setClock(MONDAY);
    await check();

    expect((await stored(sender.code)).sealedContact).toBeUndefined();
    expect((await stored(code)).sealedContact).toBeDefined();
  });

  test('that does not exist any more is passed over', async () => {
    const { code, acts } = await sent();
    const before = await stored(code);
    const gone = { code: 'PAKN-7K3D-9QXV', agency: 'H44.104', at: RECEIVED_AT };
    await petitions.save({ ...before, parts: [gone] }, before);

    expect(await acts('eraseContact')).toMatchObject({ status: 200 });
  });
});
