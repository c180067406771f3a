import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { setClock } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, codeOf, LATE_AT, NEXT_TUESDAY, officer } from '../../support/petitions.ts';
import { aPublishedPetition, idOf, setUpPublished } from '../../support/published.ts';

let house: Awaited<ReturnType<typeof setUpPublished>>;
const ask = (body: object) => house.call('POST /v1/similarPetitions', { body });
type Item = { id: string; why: { phrases: string[]; isSameAgency: boolean } };
const items = async (body: object) => (await ask(body)).body['items'] as Item[];

const TEXT = 'cong thoat nuoc duong hung vuong bi tac, mua la ngap';
const drain = { name: 'drain', summary: 'Đã nạo vét cống thoát nước đường Hùng Vương, hết ngập khi mưa.' };
const waste = { name: 'waste', summary: 'Rác thải ở phố Minh Cầu được thu gom hằng ngày.' };
const signs = ['07900', '07909'].map((commune) => ({
  ...{ name: `sign ${commune}`, commune, agency: 'H44.104' },
  summary: 'Đã dựng lại biển báo giao thông bị đổ trước cổng trường.',
}));
const lamps = { name: 'lamps', summary: 'Đã thay đèn đường Hùng Vương.', agency: 'H44.104' };
const drains = [1, 2, 3].map((at) => ({ ...drain, name: `drain ${at}`, agency: 'H44.104' }));

beforeAll(async () => {
  house = await setUpPublished(createTable);
  setClock(LATE_AT);
  const lock = { at: NEXT_TUESDAY, by: officer, reason: 'Có dấu hiệu tố cáo' };
  const kept = [
    ...[drain, waste, lamps, ...drains, ...signs].map(aPublishedPetition),
    { ...aPublishedPetition({ ...drain, name: 'locked' }), lock },
    aPetition({ code: codeOf('open'), keyHash: 'open', content: TEXT }),
    aPetitionIn('answered', { code: codeOf('private'), content: TEXT }),
  ];
  for (const petition of kept) await house.petitions.create(petition);
  await house.copy();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('petitions similar to a text', () => {
  test('are three at most, that of the agency first, with what they share', async () => {
    const found = await items({ content: TEXT, agency: 'H44.100', matter: 'field' });
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ id: idOf('drain'), why: { isSameAgency: true } });
    expect(found[0]?.why.phrases[0]).toBe('cống thoát nước đường Hùng Vương');
    expect(found.slice(1).every(({ id, why }) => id !== idOf('waste') && !why.isSameAgency)).toBe(true);
  });

  test('are found in all agencies if none is named', async () => {
    expect(await items({ content: 'rác phố Minh Cầu không ai thu gom' })).toMatchObject([
      { id: idOf('waste'), why: { isSameAgency: false } },
    ]);
  });

  test('are those of the commune first, where one is named', async () => {
    for (const commune of ['07909', '07900']) {
      const found = await items({ content: 'biển báo giao thông trước cổng trường bị đổ', commune });
      expect(found.map(({ id }) => id)).toStrictEqual(
        [commune, commune === '07900' ? '07909' : '07900'].map((code) => idOf(`sign ${code}`)),
      );
    }
  });

  test('are only those that are public: the very text of an open, private or locked one finds none of them', async () => {
    const found = await items({ content: TEXT });
    const open = [drain, ...drains].map(({ name }) => idOf(name));
    expect(found.every(({ id }) => open.includes(id))).toBe(true);
    expect(JSON.stringify(found)).not.toContain(codeOf('open'));
  });

  test.each([
    ['of a text about something else', 'xin cấp lại hộ chiếu'],
    ['of a text without words', '…!?'],
  ])('%s are none', async (_, content) => {
    expect(await items({ content })).toStrictEqual([]);
  });

  test('of an agency that does not exist are refused', async () => {
    const { status, body } = await ask({ content: TEXT, agency: 'H44.999' });
    expect({ status, code: body['code'] }).toStrictEqual({ status: 404, code: 'published.agencyUnknown' });
  });

  test.each([
    ['an empty text', { content: ' ' }],
    ['a text that is too long', { content: 'x'.repeat(10_001) }],
    ['an unknown matter', { content: TEXT, matter: 'weather' }],
    ['an unknown field', { content: TEXT, phone: '0912345678' }],
  ])('of %s are refused', async (_, body) => {
    expect((await ask(body)).status).toBe(400);
  });
});
