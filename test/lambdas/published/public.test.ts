import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { setClock } from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, codeOf, LATE_AT, NEXT_TUESDAY, officer } from '../../support/petitions.ts';
import { aPublishedPetition, idOf, setUpPublished } from '../../support/published.ts';

let house: Awaited<ReturnType<typeof setUpPublished>>;
const LIST = 'GET /v1/public/petitions';
const OVERDUE = 'GET /v1/public/overdue';
type Listed = { items: { id: string; agency: string; dueOn?: string }[]; next?: string };
const list = async (query: Record<string, string> = {}, route = LIST) =>
  (await house.call(route, { query })).body as unknown as Listed;
const found = async (query: Record<string, string>) => (await list(query)).items.map(({ id }) => id);
const raw = (route: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  house.handler(httpEvent({ routeKey: route, query, headers }), lambdaContext());
const file = (format: string, query: Record<string, string> = {}) =>
  house.handler(httpEvent({ routeKey: 'GET /v1/public/files/{format}', params: { format }, query }), lambdaContext());

const day = (n: number) => `2026-12-${`${n}`.padStart(2, '0')}T02:00:00.000Z`;
const street = { name: 'street', summary: '=Đã vá đường Trần Phú & dọn <rác> thải.', at: day(2) };
const office = { name: 'office', summary: 'Đường vào bộ phận một cửa đã có biển chỉ dẫn.', at: day(3) };
const park = { name: 'park', summary: 'Công viên Văn Lang đã thay đèn đường.', at: day(4) };

beforeAll(async () => {
  house = await setUpPublished(createTable);
  vi.stubEnv('DATA_LICENCE', '{"name":"CC BY 4.0","url":"https://creativecommons.org/licenses/by/4.0/"}');
  setClock(LATE_AT);
  const lock = { at: NEXT_TUESDAY, by: officer, reason: 'Có dấu hiệu tố cáo' };
  const open = { receivedAt: '2026-11-10T02:00:00.000Z' };
  const kept = [
    aPublishedPetition(street),
    aPublishedPetition({ ...office, agency: 'H44.100.1', matter: 'service' }),
    aPublishedPetition({ ...park, agency: 'H44.104', commune: '07900' }),
    { ...aPublishedPetition({ name: 'locked', summary: 'Đường Trần Phú bị khóa.' }), lock },
    aPetitionIn('answered', { code: codeOf('private') }),
    aPetition({ code: codeOf('late'), agency: 'H44.100.1', keyHash: 'late', ...open }),
    aPetition({ code: codeOf('later'), keyHash: 'later' }),
    aPetition({ code: codeOf('hidden'), keyHash: 'hidden', hideIdentity: true, ...open }),
    aPetition({ code: codeOf('conduct'), keyHash: 'conduct', matter: 'conduct', ...open }),
    aPetition({ code: codeOf('in time'), keyHash: 'in time', receivedAt: '2026-12-11T02:00:00.000Z' }),
  ];
  for (const petition of kept) await house.petitions.create(petition);
  await house.copy();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('published petitions', () => {
  test('are listed newest first, with the licence that the operator states', async () => {
    const { items, ...rest } = await list();
    expect(items.map(({ id }) => id)).toStrictEqual(['park', 'office', 'street'].map(idOf));
    expect(rest).toStrictEqual({ licence: { name: 'CC BY 4.0', url: expect.stringContaining('by/4.0') } });
    expect(items[1]).toStrictEqual({
      ...{ id: idOf('office'), agency: 'H44.100.1', agencyName: { vi: expect.any(String), en: expect.any(String) } },
      ...{ kind: 'reflection', matter: 'service', summary: office.summary, publishedAt: day(3) },
      ...{ receivedOn: '2026-11-20', answeredOn: '2026-11-23' },
    });
  });

  test.each([
    ['words without accents', { q: 'duong' }, ['park', 'office', 'street']],
    ['words with accents, in any order and case', { q: 'PHÚ trần' }, ['street']],
    ['the name of an agency', { q: 'viet tri rac' }, ['street']],
    ['every word', { q: 'đường văn lang' }, ['park']],
    ['a word that is nowhere', { q: 'đường xyz' }, []],
    ['signs only, as if nothing was asked', { q: '…' }, ['park', 'office', 'street']],
    ['an agency and all below it', { agency: 'H44.100' }, ['office', 'street']],
    ['a matter', { matter: 'service' }, ['office']],
    ['a commune', { commune: '07900' }, ['park']],
    ['a commune and words', { commune: '07900', q: 'duong' }, ['park']],
    ['the name of a commune', { q: 'phuong viet tri cong vien' }, ['park']],
    ['a commune where nothing happened', { commune: '07909' }, []],
    ['a matter and words', { matter: 'field', q: 'duong' }, ['park', 'street']],
    ['a period', { period: '2026-12-03' }, ['office']],
    ['another period', { period: '2026-11', q: 'duong' }, []],
  ] as [string, Record<string, string>, string[]][])('are found by %s', async (_, query, names) => {
    expect(await found(query)).toStrictEqual(names.map(idOf));
  });

  test('come page by page, each once', async () => {
    const first = await list({ limit: '2', q: 'duong' });
    expect(first.items.map(({ id }) => id)).toStrictEqual(['park', 'office'].map(idOf));
    const second = await list({ limit: '2', q: 'duong', cursor: `${first.next}` });
    expect(second.items.map(({ id }) => id)).toStrictEqual([idOf('street')]);
    expect(second.next).toBeUndefined();
  });

  test('are read one by one, with what happened, by the id that the list gives and no other', async () => {
    const read = (id: string) => house.call('GET /v1/public/petitions/{id}', { params: { id } });
    const { body } = await read(idOf('street').toLowerCase().replaceAll('-', ' '));

    expect(body).toMatchObject({ summary: street.summary, licence: { name: 'CC BY 4.0' } });
    expect(body['history']).toContainEqual({
      ...{ on: '2026-11-23', event: 'published' },
      label: { vi: 'Đã công khai kết quả', en: 'Result published' },
    });
    for (const id of [codeOf('street'), idOf('locked'), idOf('private'), 'x'])
      expect(await read(id)).toMatchObject({ status: 404 });
    expect(await read('x'.repeat(41))).toMatchObject({ status: 400 });
  });

  test('name no sender, no officer, no place and no code', async () => {
    const all = JSON.stringify(await Promise.all([list(), list({}, OVERDUE), file('atom')]));
    expect(all).not.toMatch(/PAKN|Nguyễn Thị Hoa|Trần Văn Nam|ngập mỗi khi|Có dấu hiệu/);
  });

  test.each([
    [{ agency: 'H44.999' }, 404],
    [{ agency: 'no code' }, 400],
    [{ period: 'yesterday' }, 400],
    [{ matter: 'x' }, 400],
    [{ commune: 'Việt Trì' }, 400],
    [{ q: 'x'.repeat(101) }, 400],
    [{ limit: '51' }, 400],
    [{ cursor: 'e30' }, 400],
    [{ unknown: '1' }, 400],
  ] as [Record<string, string>, number][])('refuse %o', async (query, status) => {
    expect(await house.call(LIST, { query })).toMatchObject({ status });
  });

  test('may be cached for a minute, and are not sent again to who has them', async () => {
    const first = await raw(LIST);
    const etag = `${first.headers?.['etag']}`;
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=60', etag: expect.stringMatching(/^W\//) });
    expect(await raw(LIST, {}, { 'if-none-match': `W/"x", ${etag}` })).toMatchObject({ statusCode: 304, body: '' });
    expect(await raw(LIST, { q: 'duong phu' }, { 'if-none-match': etag })).toMatchObject({ statusCode: 200 });
  });
});

describe('as a file', () => {
  test('they are a table without formulas, with the licence and the next part', async () => {
    const { body, headers } = await file('csv', {
      q: 'rac',
      period: '2026-12',
      matter: 'field',
    });

    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      'content-disposition': 'attachment; filename="cong-khai.csv"',
    });
    expect(`${body}`.split('\r\n')).toMatchObject([
      expect.stringMatching(/^\uFEFFMã công khai,/),
      expect.stringContaining(`,'=Đã vá đường Trần Phú`),
      '',
    ]);
    expect(await file('csv', { agency: 'H44.999' })).toMatchObject({ statusCode: 404 });
  });

  test('they are in no other format', async () => {
    expect(await file('xlsx')).toMatchObject({ statusCode: 404 });
  });

  test('they are an Atom feed in both languages, with escaped text', async () => {
    for (const lang of ['vi', 'en']) {
      const { body, headers } = await file('atom', { lang });
      expect(headers).toMatchObject({ 'content-type': 'application/atom+xml; charset=utf-8' });
      expect(body).toMatch(new RegExp(`^<\\?xml .*<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`));
      expect(body).toContain(`<link href="/${lang}/cong-khai/${idOf('street')}"/>`);
      expect(body).toContain('=Đã vá đường Trần Phú &amp; dọn &lt;rác&gt; thải.');
      expect(body).toContain(`<updated>${day(4)}</updated>`);
    }
    expect(`${(await file('atom', { commune: '07900' })).body}`.match(/<entry>/g)).toHaveLength(1);
    expect((await file('atom', { q: 'xyz' })).body).not.toContain('<entry>');
    const ids = await Promise.all(
      [{}, { commune: '07900' }, { agency: 'H44.100' }, { agency: 'H44.100', q: 'cống' }].map(async (query) =>
        /<id>([^<]*)<\/id>/.exec(`${(await file('atom', query)).body}`)?.at(1),
      ),
    );
    expect(new Set(ids).size, 'every feed has an id of its own').toBe(ids.length);
    expect(await file('atom', { agency: 'H44.999' })).toMatchObject({ statusCode: 404 });
  });
});

describe('what is overdue', () => {
  test('is a table too, with the licence, and page by page', async () => {
    const { body, headers } = await file('csv', { of: 'overdue', agency: 'H44.100' });

    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'public, max-age=60',
      link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      'content-disposition': 'attachment; filename="qua-han.csv"',
    });
    expect(`${body}`.split('\r\n')).toStrictEqual([
      '\uFEFFMã cơ quan,Cơ quan,Nhóm nội dung,Việc quá hạn,Hạn,Số ngày làm việc trễ,Tính đến ngày,Giấy phép dữ liệu',
      expect.stringMatching(/^H44\.100\.1,.*,Trả lời,2026-12-02,9,2026-12-15,https:/),
      expect.stringMatching(/^H44\.100,Phường Việt Trì,.*,Trả lời,2026-12-14,1,2026-12-15,https:/),
      '',
    ]);
    const { next } = await list({ agency: 'H44.100', limit: '1' }, OVERDUE);
    expect(`${(await file('csv', { of: 'overdue', cursor: `${next}` })).body}`.match(/\r\n/g)).toHaveLength(2);
  });

  test.each([
    [{ agency: 'H44.999' }, 404],
    [{ q: 'rac' }, 400],
    [{ matter: 'field' }, 400],
    [{ commune: '07900' }, 400],
    [{ period: '2026-12' }, 400],
    [{ cursor: Buffer.from(`{"at":"${day(2)}#x"}`).toString('base64url') }, 400],
  ] as [Record<string, string>, number][])('is no table of %o', async (query, status) => {
    expect(await file('csv', { of: 'overdue', ...query })).toMatchObject({ statusCode: status });
  });

  test('has no feed, and its cursor is refused for published petitions', async () => {
    const { next } = await list({ agency: 'H44.100', limit: '1' }, OVERDUE);
    expect(await file('atom', { of: 'overdue' })).toMatchObject({ statusCode: 404 });
    expect(await file('csv', { cursor: `${next}` })).toMatchObject({ statusCode: 400 });
  });

  test('is listed with the longest overdue first, without what is restricted', async () => {
    const { items } = await list({}, OVERDUE);
    expect(items).toStrictEqual([
      {
        ...{ agency: 'H44.100.1', agencyName: { vi: expect.any(String), en: expect.any(String) }, matter: 'field' },
        ...{ stage: 'answer', dueOn: '2026-12-02', workingDaysLate: 9 },
      },
      {
        ...{ agency: 'H44.100', agencyName: { vi: 'Phường Việt Trì', en: 'Việt Trì ward' }, matter: 'field' },
        ...{ stage: 'answer', dueOn: '2026-12-14', workingDaysLate: 1 },
      },
    ]);
  });

  test('comes page by page, of an agency and all below it', async () => {
    const first = await list({ agency: 'H44.100', limit: '1' }, OVERDUE);
    expect(first.items.map(({ dueOn }) => dueOn)).toStrictEqual(['2026-12-02']);
    const second = await list({ agency: 'H44.100', limit: '1', cursor: `${first.next}` }, OVERDUE);
    expect(second.items.map(({ dueOn }) => dueOn)).toStrictEqual(['2026-12-14']);
    expect(second.next).toBeUndefined();
    expect((await list({ agency: 'H44.104' }, OVERDUE)).items).toStrictEqual([]);
    expect(await house.call(OVERDUE, { query: { agency: 'H44.999' } })).toMatchObject({ status: 404 });
  });
});
