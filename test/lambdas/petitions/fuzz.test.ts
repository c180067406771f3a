import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  citizenFunction as petitionsCitizen,
  contactFunction as petitionsContact,
  staffFunction as petitionsStaff,
} from '../../../lambdas/petitions/module.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { routes } from '../../../lambdas/service.ts';
import { phuTho } from '../../support/agencies.ts';
import { stubSigning } from '../../support/attachments.ts';
import { bent, nasty, rawBody } from '../../support/bent-bodies.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { logLines } from '../../support/log-lines.ts';
import { mockClient } from '../../support/mock-client.ts';
import {
  colleagues,
  officerOf,
  RATE,
  SUBMIT,
  setClock,
  stubPetitions,
  through,
} from '../../support/petition-functions.ts';
import { ANSWER, aPetitionIn, CODE, itemOf, SUMMARY, THURSDAY } from '../../support/petitions.ts';

const citizen = httpHandler('petitions-citizen', petitionsCitizen);
const contact = httpHandler('petitions-contact', petitionsContact);
const staff = httpHandler('petitions-staff', petitionsStaff);

const dynamo = mockClient(DynamoDBClient);
const kms = mockClient(KMSClient);
const handlers = { 'petitions-citizen': citizen, 'petitions-staff': staff, 'petitions-contact': contact };
const RECEIPT = 'ABCD-EFGH-JKMN-PQRS-TUVW';
const NUM_RUNS = 150;
logLines();

beforeAll(() => {
  stubPetitions();
  stubSigning();
  vi.stubEnv('ATTACHMENTS_TABLE', 'attachments');
  vi.stubEnv('DRAFTS_TABLE', 'drafts');
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  setClock(THURSDAY);
  dynamo.reset();
  kms.reset();
  const petition = aPetitionIn('processing', { receiptHash: sha256(RECEIPT) });
  dynamo.on(GetItemCommand).resolves({ Item: marshall(await itemOf(petition), { removeUndefinedValues: true }) });
  dynamo.on(QueryCommand).resolves({ Items: [] });
  const [, colleague] = colleagues;
  dynamo
    .on(GetItemCommand, { TableName: 'directory' })
    .resolves({ Item: marshall(colleague, { removeUndefinedValues: true }) });
  const head = { ...colleague, pk: 'people#H44.100', sk: `${colleague?.id}`, role: 'head' };
  dynamo.on(QueryCommand, { TableName: 'directory' }).callsFake((input) => ({
    Items: (JSON.stringify(input).includes('people#') ? [head] : phuTho).map((item) =>
      marshall(item, { removeUndefinedValues: true }),
    ),
  }));
  dynamo.on(BatchGetItemCommand).resolves({ Responses: {} });
  dynamo.on(PutItemCommand).resolves({});
});

/** Sends it, and expects no fault; and where it is refused, that nothing was written or opened. */
async function expectNoFault(routeKey: string, asked: Parameters<ReturnType<typeof through>>[1]): Promise<number> {
  dynamo.resetHistory();
  const route = routes.find(({ method, path }) => `${method} ${path}` === routeKey);
  const handler = Object.entries(handlers).find(([name]) => name === route?.function)?.[1] ?? citizen;

  const { status, body } = await through(handler)(routeKey, asked);

  expect({ status, body }).toSatisfy(() => status >= 200 && status < 500);
  if (status >= 400) {
    expect(body).toMatchObject({ status, code: expect.stringMatching(/^[a-z]+\.[a-zA-Z]+$/) });
    expect(dynamo.commandCalls(PutItemCommand)).toHaveLength(0);
    expect(kms.calls()).toHaveLength(0);
  }
  return status;
}

const bodies: Readonly<Record<string, Record<string, unknown>>> = {
  [SUBMIT]: { ...aPetitionBody(), agency: 'H44.100', procedure: '1.012766', hideIdentity: true, language: 'vi' },
  [RATE]: { level: 1, resolved: true, reasons: ['fees'], comment: 'Cảm ơn' },
  'POST /v1/staff/petitions/{code}/accept': { version: 3 },
  'POST /v1/staff/petitions/{code}/assign': { version: 3, to: 'officer-2', name: 'Trần Văn Nam' },
  'POST /v1/staff/petitions/{code}/refuse': { version: 3, ground: 'abusive', note: 'Lời lẽ xúc phạm.' },
  'POST /v1/staff/petitions/{code}/requestSupplement': { version: 3, note: 'Cho biết địa điểm cụ thể.' },
  'POST /v1/petitions/{code}/withdraw': { reason: 'Đã giải quyết.' },
  'POST /v1/petitions/{code}/reopen': { reason: 'Rác vẫn còn.' },
  'POST /v1/petitions/{code}/appeal': { reason: 'Rác vẫn còn.' },
  'POST /v1/petitions/{code}/supplement': { text: 'Ở đầu ngõ 12.' },
  'POST /v1/staff/petitions/{code}/forward': { version: 3, agency: 'H44.104', reason: 'Thuộc địa bàn xã khác.' },
  'POST /v1/staff/petitions/{code}/sendBack': { version: 3, reason: 'Không thuộc địa bàn phường.' },
  'POST /v1/staff/petitions/{code}/forwardOut': {
    version: 3,
    receiver: 'Công ty Điện lực',
    reason: 'Việc của công ty.',
  },
  'POST /v1/staff/petitions/{code}/undoAccept': { version: 3, reason: 'Tiếp nhận nhầm nội dung.' },
  'POST /v1/staff/petitions/{code}/extend': { version: 3, days: 5, reason: 'Chờ kết quả khảo sát.' },
  'POST /v1/staff/petitions/{code}/explainDelay': { version: 3, text: 'Mưa lớn kéo dài nhiều ngày.' },
  'POST /v1/staff/petitions/{code}/apologise': { version: 3, newDueOn: '2026-12-18', text: 'Phường xin lỗi ông/bà.' },
  'POST /v1/staff/petitions/{code}/interimReply': { version: 3, newDueOn: '2026-12-18', text: 'Đang khảo sát.' },
  'POST /v1/staff/petitions/{code}/returnAnswer': { version: 3, reason: 'Chưa đúng câu hỏi.' },
  'POST /v1/staff/petitions/{code}/lock': { version: 3, reason: 'Có dấu hiệu tố cáo.', barred: ['officer-9'] },
  'POST /v1/staff/petitions/{code}/unlock': { version: 3, reason: 'Không phải tố cáo.' },
  'POST /v1/staff/petitions/{code}/remove': { version: 3, reason: 'Thuộc bí mật nhà nước.' },
  'POST /v1/staff/petitions/{code}/note': { version: 3, text: 'Đã gọi đơn vị thoát nước.' },
  'POST /v1/staff/petitions/{code}/answer': { version: 3, text: ANSWER, publish: true },
  'POST /v1/staff/petitions/{code}/publish': { version: 3, summary: SUMMARY },
};
const claims = officerOf('H44.100');
const known = { params: { code: CODE }, headers: { receipt: RECEIPT }, claims };

/** An empty object is all that a withdrawal takes. */
const isNotEmpty = (body: string | Uint8Array) => !/^\uFEFF?\s*\{\s*\}\s*$/.test(`${body}`);

describe('whatever is sent as a body', () => {
  test.each(Object.entries(bodies))(
    '%s answers without a fault, and writes nothing where it refuses',
    async (route, good) => {
      await fc.assert(
        fc.asyncProperty(bent(good), async (body) => {
          await expectNoFault(route, { ...known, body });
        }),
        { numRuns: NUM_RUNS },
      );
    },
  );

  test.each(Object.keys(bodies))('%s answers without a fault also to what is no JSON', async (route) => {
    await fc.assert(
      fc.asyncProperty(rawBody.filter(isNotEmpty), async (body) => {
        const status = await expectNoFault(route, { ...known, body });
        expect([400, 413]).toContain(status);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  test.each(Object.keys(bodies))('%s wants JSON, and not too much of it', async (route) => {
    const plain = { ...known, headers: { ...known.headers, 'content-type': 'text/plain' } };

    expect(await expectNoFault(route, { ...plain, body: '{}' })).toBe(415);
    expect(await expectNoFault(route, { ...known, body: { content: 'x'.repeat(131_072) } })).toBe(413);
    expect(await expectNoFault(route, known)).toBe(415);
  });
});

describe('whatever is sent beside a body', () => {
  const ours = routes.filter((route) => Object.keys(handlers).includes(route.function));
  const dictionary = fc.dictionary(
    fc.constantFrom('receipt', 'idempotency-key', 'limit', 'cursor', 'view', 'month', 'agency'),
    nasty,
  );

  test.each(ours.map(({ method, path }) => `${method} ${path}`))('%s answers without a fault', async (route) => {
    const parts = fc.record({ code: nasty, query: dictionary, headers: dictionary, role: nasty, agency: nasty });
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(PutItemCommand).rejects(new ConditionalCheckFailedException({ message: 'conflict', $metadata: {} }));

    await fc.assert(
      fc.asyncProperty(parts, async ({ code, query, headers, role, agency }) => {
        const strange = { ...claims, 'custom:agency': agency, 'cognito:groups': `[officer ${role}]` };
        await expectNoFault(route, {
          params: { code },
          query,
          headers,
          claims: strange,
          body: { version: 1, reason: 'vì cần gọi' },
        });
      }),
      { numRuns: NUM_RUNS },
    );
  });
});
