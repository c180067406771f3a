import { beforeAll, describe, expect, test } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { LIST, officerOf } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, codeOf } from '../../support/petitions.ts';
import { claims, head, petitions, send, setUpStaff } from '../../support/staff-flow.ts';

setUpStaff(createTable);

const LONG = `${'Đề nghị kiểm tra tuyến đường này. '.repeat(8)}Đèn chiếu sáng ở cầu Hạc Trì không sáng.`;
const open = {
  light: aPetition({ code: codeOf('light'), content: LONG }),
  rubbish: aPetition({
    code: codeOf('rubbish'),
    content: 'Rác thải để nhiều ngày ở chợ Gát, mùi hôi.',
    place: 'Chợ Gát',
  }),
  taken: { ...aPetitionIn('processing', { code: codeOf('taken') }), assignee: { id: 'nam', name: 'Trần Văn Nam' } },
  conduct: aPetition({
    code: codeOf('conduct'),
    matter: 'conduct',
    content: 'Cán bộ ở cầu Hạc Trì có thái độ không đúng.',
  }),
};

beforeAll(async () => {
  for (const petition of Object.values(open)) await petitions.create(petition);
  await petitions.create(aPetitionIn('answered', { code: codeOf('closed'), receivedAt: '2026-11-02T02:00:00.000Z' }));
});

async function found(q: string, by = claims, more: object = {}) {
  const { body } = await send(LIST, { claims: by, query: { q, ...more } });
  return (body as { items: { code: string }[] }).items.map(({ code }) => code);
}

describe('a search of the inbox', () => {
  test.each([
    ['words at the end of a long text', 'cầu Hạc Trì', ['light']],
    ['the same without accents, in any order', 'hac tri CAU', ['light']],
    ['another composition of letters', 'Hạc Trì'.normalize('NFD'), ['light']],
    ['the place', 'chợ gát', ['rubbish']],
    ['the name of the person who has it', 'tran van nam', ['taken']],
    ['the code', codeOf('rubbish').toLowerCase(), ['rubbish']],
    ['words of which one is missing', 'hac tri hai phong', []],
  ] as const)('finds %s', async (_, q, expected) => {
    expect(await found(q)).toEqual(expected.map((name) => open[name].code));
  });

  test('finds what only a head may read for a head alone', async () => {
    expect(await found('thái độ')).toEqual([]);
    expect(await found('thái độ', head)).toEqual([open.conduct.code]);
  });

  test('finds nothing of another agency', async () => {
    expect(await found('hac tri', officerOf('H44.104'))).toEqual([]);
  });

  test('is a search of the view that is asked for', async () => {
    expect(await found('tran van nam', claims, { view: 'unassigned' })).toEqual([]);
    expect(await found(codeOf('closed'), claims, { view: 'closed', month: '2026-11' })).toEqual([codeOf('closed')]);
  });

  test('goes on with the cursor where it stopped after as many as it reads at once', async () => {
    for (let at = 0; at < 6; at += 1)
      await petitions.create(aPetition({ code: codeOf(`other ${at}`), agency: 'H44.104' }));
    const last = aPetition({
      code: codeOf('sought'),
      agency: 'H44.104',
      content: 'Cột điện ở ngõ Gốm nghiêng, nguy hiểm.',
    });
    await petitions.create({ ...last, dueOn: '2026-12-25' });
    const page = async (cursor?: string) => {
      const query = { q: 'ngo gom', limit: '1', ...(cursor !== undefined && { cursor }) };
      const { body } = await send(LIST, { claims: officerOf('H44.104'), query });
      return body as { items: { code: string }[]; next?: string };
    };

    const first = await page();
    expect(first).toMatchObject({ items: [], next: expect.any(String) });
    expect((await page(first.next)).items.map(({ code }) => code)).toEqual([last.code]);
  });

  test.each(['x', '', 'x'.repeat(101)])('for %j is refused', async (q) => {
    expect(await send(LIST, { claims, query: { q } })).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });
});
