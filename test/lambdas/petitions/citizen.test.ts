import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Receipt, Tracked } from '../../../lambdas/petitions/answers.ts';
import { Deadline } from '../../../lambdas/petitions/answers-deadline.ts';
import { claimOf, phoneProof } from '../../../lambdas/petitions/claim.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { citizenFunction as petitionsCitizen } from '../../../lambdas/petitions/module.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { unseal } from '../../../lambdas/platform/seal.ts';
import { phuTho } from '../../support/agencies.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import {
  byKey,
  CODE_KEY,
  DEADLINE,
  SUBMIT,
  setClock,
  stubPetitions,
  TRACK,
  through,
  unwrap,
} from '../../support/petition-functions.ts';
import { ANSWER, aPetition, aPetitionIn, DUE_ON, itemOf, RECEIVED_AT } from '../../support/petitions.ts';

const handler = httpHandler('petitions-citizen', petitionsCitizen);

const dynamo = mockClient(DynamoDBClient);
const kms = mockClient(KMSClient);
const send = through(handler);
const lines = logLines();

const RECEIPT = 'ABCD-EFGH-JKMN-PQRS-TUVW';
const body = aPetitionBody();
/** Without those of quotas, which the second petition of a phone on a day needs. */
const commands = () =>
  dynamo
    .calls()
    .filter(({ args }) => !('TableName' in args[0].input && args[0].input.TableName === 'limits'))
    .map(({ args }) => args[0].constructor.name);
const puts = () =>
  dynamo
    .commandCalls(PutItemCommand)
    .map(({ args }) => args[0].input)
    .filter(({ TableName }) => TableName === 'petitions');
const stored = () => unmarshall(puts()[0]?.Item ?? {});

beforeAll(() => stubPetitions());
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  setClock(RECEIVED_AT);
  dynamo.reset();
  kms.reset();
  dynamo.on(PutItemCommand).resolves({});
  dynamo.on(GetItemCommand).resolves({});
  dynamo.on(QueryCommand).resolves({ Items: phuTho.map((agency) => marshall(agency)) });
});

/** The table holds this petition, and its receipt is `RECEIPT`. */
async function holds(petition: Petition): Promise<Petition> {
  const held = { ...petition, receiptHash: sha256(RECEIPT) };
  const Item = marshall(await itemOf(held), { removeUndefinedValues: true });
  dynamo.on(GetItemCommand).resolves({ Item });
  return held;
}

describe('sending a petition', () => {
  test('with a phone keeps what proves it, and not the phone; with none keeps nothing', async () => {
    const { body: answer } = await send(SUBMIT, { body });
    expect(stored()['phoneProof']).toBe(phoneProof(CODE_KEY, `${answer['code']}`, '+84912345678'));
    expect(JSON.stringify(stored())).not.toContain('912345678');

    dynamo.resetHistory();
    await send(SUBMIT, { body: { ...body, contact: { name: 'Hoa', address: 'Tổ 5' } } });
    expect(stored()).not.toHaveProperty('phoneProof');
  });

  test('is one conditional write for the first of a phone on a day, and nothing is asked of KMS', async () => {
    const contact = { ...body.contact, phone: '0987 654 321' };
    const { status } = await send(SUBMIT, { body: { ...body, contact } });

    expect(status).toBe(201);
    expect(dynamo.calls()).toHaveLength(1);
    expect(commands()).toStrictEqual(['PutItemCommand']);
    expect(puts()[0]).toMatchObject({
      TableName: 'petitions',
      ConditionExpression: 'attribute_not_exists(#n0)',
      ExpressionAttributeNames: { '#n0': 'code' },
    });
    expect(kms.calls()).toHaveLength(0);
  });

  test('answers with a code, a receipt and the due day', async () => {
    const { body: answer } = await send(SUBMIT, { body, headers: byKey('key-1') });

    const { codeAt, receipt } = claimOf(CODE_KEY, 'key-1', {});
    expect(answer).toStrictEqual({
      code: codeAt(0),
      receipt,
      status: 'submitted',
      receivedAt: RECEIVED_AT,
      dueOn: DUE_ON,
      links: {
        self: `/v1/petitions/${codeAt(0)}`,
        deadline: `/v1/petitions/${codeAt(0)}/deadline`,
        rating: `/v1/petitions/${codeAt(0)}/rating`,
      },
    });
    expect(Receipt().parse(answer)).toStrictEqual(answer);
  });

  test('goes to the province where no agency is named, and looks up one that is', async () => {
    await send(SUBMIT, { body });
    expect(stored()).toMatchObject({ agency: 'H44', openAgency: 'H44', language: 'vi', hideIdentity: false });

    dynamo.resetHistory();
    await send(SUBMIT, { body: { ...body, agency: 'H44.100' } });
    expect(commands().filter((name) => name !== 'QueryCommand')).toStrictEqual(['PutItemCommand']);
    expect(stored()).toMatchObject({ agency: 'H44.100', openAgency: 'H44.100' });
  });

  test('keeps the contact only sealed, and the receipt only as a hash', async () => {
    const contact = { name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678', email: 'hoa@vi.example', address: 'Tổ 5' };
    const { body: answer } = await send(SUBMIT, { body: { ...body, contact } });

    const item = stored();
    const text = JSON.stringify(puts());
    for (const secret of [contact.name, '912345678', contact.email, contact.address, `${answer['receipt']}`])
      expect(text).not.toContain(secret);
    const opened = await unseal(item['sealedContact'], `${answer['code']}`, async (wrapped) => unwrap(wrapped));
    expect(JSON.parse(opened)).toStrictEqual({ ...contact, phone: '+84912345678' });
    expect(item['receiptHash']).toBe(sha256(`${answer['receipt']}`));
  });

  test('without a key of the client makes another petition each time', async () => {
    const one = await send(SUBMIT, { body });
    const other = await send(SUBMIT, { body });

    expect(one.body['code']).not.toBe(other.body['code']);
    expect(one.body['receipt']).not.toBe(other.body['receipt']);
  });

  test('keeps text in NFC, trimmed', async () => {
    await send(SUBMIT, { body: { ...body, content: `  ${body.content.normalize('NFD')}\n` } });

    expect(stored()['content']).toBe(body.content);
  });

  test('logs neither who sent it, nor what, nor the key it was sent with', async () => {
    await send(SUBMIT, { body, headers: byKey('key-logged') });
    await send(SUBMIT, { body: { ...body, contact: { name: 'Nguyễn Thị Minh Họa' } } });

    const text = JSON.stringify(lines());
    expect(lines().length).toBeGreaterThan(0);
    for (const secret of ['Nguyễn', 'Họa', '912', 'Rác thải', 'ngõ 12', 'key-logged'])
      expect(text).not.toContain(secret);
  });

  test('that fails in the table is a fault that says to send it again', async () => {
    dynamo.on(PutItemCommand).rejects(new Error('throttled'));

    const { status, body: answer, type } = await send(SUBMIT, { body });

    expect(status).toBe(500);
    expect(type).toContain('application/problem+json');
    expect(answer).toMatchObject({ code: 'fault.internal', status: 500 });
  });
});

describe('following a petition', () => {
  test('reads once, writes nothing, and tells what its sender may see', async () => {
    const { code } = await holds(aPetitionIn('answered'));

    const { status, body: answer } = await send(TRACK, { params: { code }, headers: { receipt: RECEIPT } });

    expect(status).toBe(200);
    expect(commands()).toStrictEqual(['GetItemCommand']);
    expect(answer).toMatchObject({ code, status: 'answered', answer: { text: ANSWER } });
    expect(Tracked().parse(answer)).toStrictEqual(answer);
  });

  test('explains the deadline', async () => {
    const { code } = await holds(aPetition());

    const { status, body: answer } = await send(DEADLINE, { params: { code }, query: { receipt: RECEIPT } });

    expect(status).toBe(200);
    expect(commands()).toStrictEqual(['GetItemCommand']);
    expect(answer).toMatchObject({ dueOn: DUE_ON, stage: 'answer' });
    expect(Deadline().parse(answer)).toStrictEqual(answer);
  });

  test.each([TRACK, DEADLINE])('%s asks the table nothing for what cannot be a code', async (route) => {
    const { status } = await send(route, { params: { code: 'PAKN-0000-0000' }, headers: { receipt: RECEIPT } });

    expect(status).toBe(404);
    expect(commands()).toStrictEqual([]);
  });
});
