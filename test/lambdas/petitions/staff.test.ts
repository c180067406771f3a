import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { StaffPetition } from '../../../lambdas/petitions/answers.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Status } from '../../../lambdas/petitions/domain/case/status.ts';
import { staffFunction as petitionsStaff } from '../../../lambdas/petitions/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { phuTho } from '../../support/agencies.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import {
  actRoute,
  colleagues,
  LIST,
  officerOf,
  READ,
  setClock,
  stubPetitions,
  through,
} from '../../support/petition-functions.ts';
import { ANSWER, aPetitionIn, CODE, CONTENT, itemOf, officer, SUMMARY, THURSDAY } from '../../support/petitions.ts';

const handler = httpHandler('petitions-staff', petitionsStaff);

const dynamo = mockClient(DynamoDBClient);
const kms = mockClient(KMSClient);
const send = through(handler);
const lines = logLines();

const claims = officerOf('H44.100');
const params = { code: CODE };
const puts = () => dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input);
const commands = () => dynamo.calls().map(({ args }) => args[0].constructor.name);
const commandsOn = (table: string) =>
  dynamo
    .calls()
    .filter(({ args: [{ input }] }) => 'TableName' in input && input.TableName === table)
    .map(({ args }) => args[0].constructor.name);
const directory = { TableName: 'directory' };

beforeAll(() => stubPetitions());
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  setClock(THURSDAY);
  dynamo.reset();
  kms.reset();
  dynamo.on(PutItemCommand).resolves({});
  dynamo.on(GetItemCommand).resolves({});
  dynamo.on(QueryCommand).resolves({ Items: [] });
  dynamo.on(QueryCommand, directory).resolves({ Items: phuTho.map((agency) => marshall(agency)) });
});

async function holds(petition: Petition): Promise<Petition> {
  const Item = marshall(await itemOf(petition), { removeUndefinedValues: true });
  dynamo.on(GetItemCommand).resolves({ Item });
  dynamo.on(GetItemCommand, directory).callsFake(({ Key }) => {
    const found = colleagues.find(({ id }) => Key['pk'].S === `person#${id}`);
    return found === undefined ? {} : { Item: marshall(found, { removeUndefinedValues: true }) };
  });
  return petition;
}

const acts: readonly (readonly [string, Status, Record<string, unknown>, Record<string, unknown>])[] = [
  ['accept', 'submitted', {}, { status: 'accepted' }],
  ['accept', 'submitted', { tier: 'checkable' }, { status: 'accepted', dueOn: '2026-12-01' }],
  [
    'assign',
    'accepted',
    { to: 'officer-2', name: 'Trần Văn Nam' },
    { assignee: { id: 'officer-2', name: 'Trần Văn Nam' } },
  ],
  ['assign', 'processing', { to: 'officer-2' }, { assignee: { id: 'officer-2', name: 'Trần Văn Nam' } }],
  ['refuse', 'submitted', { ground: 'duplicate', note: 'Đã có phản ánh này.' }, { refusal: { ground: 'duplicate' } }],
  ['answer', 'processing', { text: ANSWER }, { status: 'answered', answer: { text: ANSWER, number: 1 } }],
  ['answer', 'processing', { text: ANSWER, publish: true }, { status: 'awaitingPublication' }],
  ['publish', 'awaitingPublication', { summary: SUMMARY }, { status: 'published', publication: { summary: SUMMARY } }],
];

describe('an act', () => {
  test.each(acts)('to %s what is %s is one read and one write under the version', async (act, status, body, shown) => {
    const { version } = await holds(aPetitionIn(status));

    const answer = await send(actRoute(act), { params, claims, body: { version, ...body } });

    expect(answer).toMatchObject({ status: 200, body: { code: CODE, version: version + 1, ...shown } });
    expect(commandsOn('petitions')).toStrictEqual(['GetItemCommand', 'PutItemCommand']);
    expect(puts()[0]).toMatchObject({
      TableName: 'petitions',
      ConditionExpression: expect.stringMatching(/^\(#n0 = :v0 AND /),
      ExpressionAttributeNames: { '#n0': 'version', '#n1': 'stamp', '#n2': 'nextAlertAt' },
      ExpressionAttributeValues: { ':v0': { N: `${version}` } },
    });
    expect(unmarshall(puts()[0]?.Item ?? {})).toMatchObject({ version: version + 1, ...shown });
    expect(StaffPetition().parse(answer.body)).toStrictEqual(answer.body);
  });

  test.each(acts)('to %s what is %s keeps who did it, and gives away no contact', async (act, status, body) => {
    const { version } = await holds(aPetitionIn(status));

    const { body: seen } = await send(actRoute(act), { params, claims, body: { version, ...body } });

    const { events } = unmarshall(puts()[0]?.Item ?? {});
    expect(events.at(-1)).toMatchObject({ at: THURSDAY, by: { id: claims['sub'], name: claims['name'] } });
    for (const field of ['sealedContact', 'keyHash', 'bodyHash', 'receiptHash', 'phoneProof', 'phoneEndingProof'])
      expect(seen).not.toHaveProperty(field);
    expect(kms.calls()).toHaveLength(0);
  });

  test.each(acts)('to %s what is %s is refused to who decided on another version', async (act, status, body) => {
    const { version } = await holds(aPetitionIn(status));

    for (const stale of [version + 1, version + 100]) {
      expect(await send(actRoute(act), { params, claims, body: { version: stale, ...body } })).toMatchObject({
        status: 409,
        body: { code: 'petition.versionConflict', version, status: 409 },
      });
    }
    expect(puts()).toHaveLength(0);
  });

  test.each(acts)('to %s what is %s is refused once the petition is closed', async (act, _, body) => {
    const { version } = await holds(aPetitionIn('withdrawn'));

    expect(await send(actRoute(act), { params, claims, body: { version, ...body } })).toMatchObject({
      status: 409,
      body: { status: 409, code: 'petition.illegalMove', petitionStatus: 'withdrawn', version },
    });
    expect(puts()).toHaveLength(0);
  });

  test.each([
    ['accept', 'no version', {}],
    ['accept', 'version 0', { version: 0 }],
    ['accept', 'a version in text', { version: '1' }],
    ['accept', 'half a version', { version: 1.5 }],
    ['accept', 'a tier without a name', { version: 1, tier: '' }],
    ['accept', 'a field of its own', { version: 1, status: 'published' }],
    ['assign', 'nobody', { version: 2 }],
    ['assign', 'an empty name', { version: 2, to: '' }],
    ['assign', 'too long an id', { version: 2, to: 'x'.repeat(129) }],
    ['assign', 'an id of two lines', { version: 2, to: 'dòng\nmới' }],
    ['refuse', 'no ground', { version: 1, note: 'Đã có phản ánh này.' }],
    ['refuse', 'a ground there is not', { version: 1, ground: 'lazy', note: 'Đã có phản ánh này.' }],
    ['refuse', 'too short a note', { version: 1, ground: 'abusive', note: 'ngắn' }],
    ['answer', 'too short a text', { version: 3, text: 'ngắn' }],
    ['answer', 'too long a text', { version: 3, text: 'x'.repeat(20_001) }],
    ['answer', 'a yes that is no boolean', { version: 3, text: ANSWER, publish: 'yes' }],
    ['answer', 'a control character', { version: 3, text: `${ANSWER}\u0000` }],
    ['publish', 'too long a summary', { version: 4, summary: 'x'.repeat(5_001) }],
  ])('to %s with %s is malformed: nothing is read or written', async (act, _, body) => {
    const answer = await send(actRoute(act), { params, claims, body });

    expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(dynamo.calls()).toHaveLength(0);
  });

  test('is logged without names, text or who did it', async () => {
    const { version } = await holds(aPetitionIn('processing'));

    await send(actRoute('answer'), { params, claims, body: { version, text: ANSWER } });
    await send(actRoute('answer'), { params, claims, body: { version: 99, text: ANSWER } });

    const text = JSON.stringify(lines());
    for (const secret of [ANSWER, CONTENT, `${claims['name']}`, officer.name]) expect(text).not.toContain(secret);
    expect(lines().filter(({ event }) => event === 'REFUSED')).toMatchObject([{ code: 'petition.versionConflict' }]);
  });
});

describe('reading', () => {
  test('a petition is one read and no write', async () => {
    await holds(aPetitionIn('processing'));

    const { status, body } = await send(READ, { params, claims });

    expect(status).toBe(200);
    expect(commands().filter((name) => name !== 'QueryCommand')).toStrictEqual(['GetItemCommand']);
    expect(body).toMatchObject({
      content: CONTENT,
      assignee: officer,
      actions: expect.arrayContaining(['assign', 'answer']),
    });
    expect(StaffPetition().parse(body)).toStrictEqual(body);
  });

  test('what cannot be a code asks the table nothing', async () => {
    expect((await send(READ, { params: { code: 'PAKN-0000-0000' }, claims })).status).toBe(404);
    expect(dynamo.calls()).toHaveLength(0);
  });

  test.each([READ, LIST, actRoute('accept')])(
    '%s without a token, or with one without a role, is refused',
    async (route) => {
      const asked = { params, body: { version: 1 } };

      expect(await send(route, asked)).toMatchObject({ status: 401 });
      expect(await send(route, { ...asked, claims: { ...claims, sub: '' } })).toMatchObject({ status: 401 });
      expect(await send(route, { ...asked, claims: staffClaims('citizen', 'H44.100') })).toMatchObject({ status: 403 });
      expect(dynamo.calls()).toHaveLength(0);
    },
  );
});
