import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import { isRefusal } from '../../../lambdas/kernel/refusal.ts';
import { staffFunction } from '../../../lambdas/petitions/module.ts';
import { similarCases } from '../../../lambdas/petitions/staff/similar/similar.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { phuTho } from '../../support/agencies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { metered, noTraffic } from '../../support/metered-table.ts';
import { setClock, setUpPetitions, through } from '../../support/petition-functions.ts';
import { aCaller, aPetitionIn, codeOf, type Given, NEXT_TUESDAY } from '../../support/petitions.ts';

const send = through(httpHandler('petitions-staff', staffFunction));
logLines();
const SIMILAR = 'GET /v1/staff/petitions/{code}/similar';
const RUBBISH = 'Rác thải để nhiều ngày ở đầu ngõ 12, mùi hôi ảnh hưởng đến các hộ dân.';
const ALSO = 'Đầu ngõ 12 có đống rác thải lớn bốc mùi hôi, đề nghị thu gom.';
const others = ['Đèn đường Hùng Vương hỏng', 'Cống tắc khi mưa lớn', 'Hồ sơ đất đai chậm', 'Chợ họp dưới lòng đường'];

let petitions: PetitionStore;
let name: string;
const put = async (code: string, status: Parameters<typeof aPetitionIn>[0], given: Given) =>
  petitions.create({ ...aPetitionIn(status, { agency: 'H44.100', ...given }), code: codeOf(code) });

beforeAll(async () => {
  name = (await setUpPetitions(createTable)).petitions;
  petitions = petitionStore(dynamoTable(name));
  await put('sought', 'processing', { content: RUBBISH, dueOn: '2026-12-20' });
  await put('open', 'processing', { content: ALSO, dueOn: '2026-12-14' });
  await put('later', 'accepted', { content: ALSO, dueOn: '2026-12-30' });
  await put('answered', 'answered', { content: ALSO, receivedAt: '2026-11-02T02:00:00.000Z' });
  await put('refused', 'refused', { content: ALSO });
  await put('conduct', 'submitted', { content: ALSO, matter: 'conduct' });
  await put('elsewhere', 'processing', { content: ALSO, agency: 'H44.104' });
  for (const [at, content] of others.entries()) await put(`other ${at}`, 'processing', { content });
  setClock(NEXT_TUESDAY);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

type Item = { readonly code: string; readonly mayLead: boolean; readonly why: { readonly vi: string } };
async function similarTo(code: string, claims: Record<string, string>): Promise<readonly Item[]> {
  const { status, body } = await send(SIMILAR, { params: { code: codeOf(code) }, claims });
  expect(status).toBe(200);
  return body['items'] as Item[];
}
const codes = (items: readonly Item[]) => items.map(({ code }) => code).sort();
const officer = staffClaims('officer', 'H44.100');

describe('what looks like a petition', () => {
  test('is open or answered at the same agency, and says why; one that is due no later may lead it', async () => {
    const items = await similarTo('sought', officer);

    expect(codes(items)).toStrictEqual(['answered', 'later', 'open'].map(codeOf).sort());
    expect(items[0]?.why.vi).toMatch(/^trùng \d+ từ: “/);
    expect(items.filter(({ mayLead }) => mayLead).map(({ code }) => code)).toStrictEqual([codeOf('open')]);
  });

  test('is only what the caller may read, and merged only by those who may', async () => {
    expect(codes(await similarTo('sought', staffClaims('head', 'H44.100')))).toContain(codeOf('conduct'));
    const audited = await similarTo('sought', staffClaims('auditor', 'H44'));
    expect(codes(audited)).not.toContain(codeOf('conduct'));
    expect(audited.some(({ mayLead }) => mayLead)).toBe(false);
  });

  test('is nothing where nothing is alike, and unknown where the petition is', async () => {
    expect(await similarTo('other 2', officer)).toStrictEqual([]);
    const asked = { params: { code: codeOf('sought') }, claims: staffClaims('officer', 'H44.104') };
    expect(await send(SIMILAR, asked)).toMatchObject({ status: 404 });
  });

  test('is at most five, found by three queries and at most twelve reads beside that of the petition', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, at) => put(`many ${at}`, 'processing', { content: ALSO, agency: 'H44.07' })),
    );
    const traffic = noTraffic();
    const deps = {
      petitions: petitionStore(metered(dynamoTable(name), traffic)),
      directory: { tree: async () => treeOf(phuTho, '2026-12-01') },
    };
    const by = { caller: aCaller({ agency: 'H44.07', roles: ['head'] }), now: NEXT_TUESDAY };
    const found = await similarCases.invokeWith(deps, { params: { code: codeOf('many 0') } }, by);

    expect(isRefusal(found) ? found : found.body.items).toHaveLength(5);
    expect(traffic.reads).toBe(1 + 3 + 12);
  });
});
