import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnswerRating } from '../../../lambdas/petitions/answers.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { citizenFunction as petitionsCitizen } from '../../../lambdas/petitions/module.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import { RATE, setClock, stubPetitions, through } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, itemOf, THURSDAY } from '../../support/petitions.ts';

const handler = httpHandler('petitions-citizen', petitionsCitizen);

const dynamo = mockClient(DynamoDBClient);
const outrun = new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
const RECEIPT = 'ABCD-EFGH-JKMN-PQRS-TUVW';
const send = through(handler);
logLines();

const commands = () => dynamo.calls().map(({ args }) => args[0].constructor.name);
const puts = () => dynamo.commandCalls(PutItemCommand).map(({ args }) => args[0].input);
const stored = () => unmarshall(puts()[0]?.Item ?? {});

beforeAll(() => stubPetitions());
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  setClock(THURSDAY);
  dynamo.reset();
  dynamo.on(PutItemCommand).resolves({});
});

/** The table holds this petition, and its receipt is `RECEIPT`. */
async function holds(petition: Petition): Promise<Petition> {
  const item = await itemOf({ ...petition, receiptHash: sha256(RECEIPT) });
  dynamo.on(GetItemCommand).resolves({ Item: marshall(item, { removeUndefinedValues: true }) });
  return petition;
}

describe('rating an answer', () => {
  test('is one write under the version that was read', async () => {
    const { code, version } = await holds(aPetitionIn('answered'));

    const { status, body: answer } = await send(RATE, {
      params: { code },
      headers: { receipt: RECEIPT },
      body: { level: 2, resolved: false, reasons: ['waiting'], comment: 'Vẫn còn ngập.' },
    });

    expect(status).toBe(201);
    expect(commands()).toStrictEqual(['GetItemCommand', 'PutItemCommand']);
    expect(puts()[0]).toMatchObject({
      ConditionExpression: expect.stringMatching(/^\(#n0 = :v0 AND /),
      ExpressionAttributeNames: { '#n0': 'version', '#n1': 'stamp', '#n2': 'nextAlertAt' },
      ExpressionAttributeValues: { ':v0': { N: `${version}` } },
    });
    expect(stored()).toMatchObject({ version, rating: { level: 2, at: THURSDAY, version: 1 } });
    expect(AnswerRating().parse(answer)).toStrictEqual(answer);
    expect(answer).toMatchObject({ code, answer: 1, level: 2 });
  });

  test('is decided again where somebody else has moved the petition meanwhile', async () => {
    const { code } = await holds(aPetitionIn('answered'));
    dynamo.on(PutItemCommand).rejectsOnce(outrun).resolves({});

    const { status } = await send(RATE, { params: { code }, headers: { receipt: RECEIPT }, body: { level: 5 } });

    expect(status).toBe(201);
    expect(puts()).toHaveLength(2);
  });

  test('sent again is answered again, and nothing is written', async () => {
    const { code } = await holds({
      ...aPetitionIn('answered'),
      rating: { level: 5, at: THURSDAY, changedAt: THURSDAY, version: 1 },
    });

    const { status, body: answer } = await send(RATE, {
      params: { code },
      headers: { receipt: RECEIPT },
      body: { level: 5 },
    });

    expect(status).toBe(200);
    expect(AnswerRating().parse(answer)).toMatchObject({ level: 5, version: 1 });
    expect(puts()).toHaveLength(0);
  });

  test('gives up in the end', async () => {
    const { code, version } = await holds(aPetitionIn('answered'));
    dynamo.on(PutItemCommand).rejects(outrun);

    const answer = await send(RATE, { params: { code }, headers: { receipt: RECEIPT }, body: { level: 5 } });

    expect(answer).toMatchObject({ status: 409, body: { code: 'petition.versionConflict', version } });
    expect(puts()).toHaveLength(12);
  });

  test.each([
    ['with a wrong receipt', aPetitionIn('answered'), { receipt: 'AAAA' }, { level: 5 }, 404],
    ['before there is an answer', aPetition(), { receipt: RECEIPT }, { level: 5 }, 409],
    ['with no level', aPetitionIn('answered'), { receipt: RECEIPT }, {}, 400],
    ['with a level there is not', aPetitionIn('answered'), { receipt: RECEIPT }, { level: 6 }, 400],
    ['with half a level', aPetitionIn('answered'), { receipt: RECEIPT }, { level: 2.5 }, 400],
    [
      'with a reason twice',
      aPetitionIn('answered'),
      { receipt: RECEIPT },
      { level: 1, reasons: ['fees', 'fees'] },
      400,
    ],
  ])('%s writes nothing', async (_, petition, headers, rating, status) => {
    const { code } = await holds(petition);

    expect((await send(RATE, { params: { code }, headers, body: rating })).status).toBe(status);
    expect(puts()).toHaveLength(0);
  });
});
