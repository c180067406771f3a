import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { enrolKiosk } from '../../../../lambdas/channels/kiosk/enrol.ts';
import { enrolmentToken, kioskToken } from '../../../../lambdas/channels/kiosk/kiosk-token.ts';
import { sourceStore } from '../../../../lambdas/channels/sources.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { counterStore } from '../../../../lambdas/ratings/counters.ts';
import { ratingStore } from '../../../../lambdas/ratings/store.ts';
import { counterToken, dossierToken } from '../../../../lambdas/ratings/token.ts';
import { phuTho } from '../../../support/agencies.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { handlerFetch } from '../../../support/handler-fetch.ts';
import { logLines } from '../../../support/log-lines.ts';
import { aCounter } from '../../../support/rating-house.ts';
import { RATING_KEY } from '../../../support/rating-key.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const now = '2026-11-21T08:15:30.000Z';
const DOSSIER = 'H44.100-261119-0007';
const kiosk = {
  id: 'ki-ot-1',
  name: 'Ki-ốt 1',
  kind: 'kiosk',
  agency: 'H44.100',
  generation: 1,
  active: true,
} as const;
const table = (name: string) => dynamoTable(process.env[`${name}_TABLE`] ?? '');
const browser = () => formBrowser('http://phu-tho.test', handlerFetch(handler));
const stored = (subject: string) => ratingStore(table('RATINGS')).find(subject);
const idIn = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';
logLines();

beforeAll(async () => {
  await setUpScores();
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

const caller = { id: 'admin-1', name: 'Quản trị', agency: 'H44', roles: ['admin'] } as const;

/** Registers a kiosk, and opens the link that an administrator gets for it. */
async function enrolled(source: typeof kiosk | (Omit<typeof kiosk, 'id'> & { readonly id: string })) {
  const sources = sourceStore(table('CHANNELS'));
  await sources.put(source);
  const deps = { sources, directory: { tree: async () => treeOf(phuTho, '2026-11-21') }, ratingKey: RATING_KEY };
  const issued = await enrolKiosk.invokeWith(deps, { params: { id: source.id } }, { now, caller });
  if (!('body' in issued)) throw new Error(issued.refused);
  const screen = browser();
  const page = await screen.open(issued.body.path);
  return { screen, page };
}

describe('a screen that an administrator made a kiosk', () => {
  test('shows the faces of its agency, and its ratings are proven', async () => {
    const { screen, page } = await enrolled(kiosk);
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('Phường Việt Trì') });
    expect(page.text).not.toContain('chưa được đăng ký là ki-ốt');

    const why = await screen.press('Rất hài lòng');
    expect(await stored(`visit#${idIn(why.url)}`)).toMatchObject({
      ...{ channel: 'kiosk', proof: 'device', agency: 'H44.100', levels: { overall: 5 } },
    });
  });

  test('rates no agency beside its own', async () => {
    const { screen } = await enrolled({ ...kiosk, id: 'ki-ot-2' });
    const page = await screen.open('/vi/danh-gia?agency=H44.104&from=kiosk');
    expect(page.text).toContain('chưa được đăng ký là ki-ốt');

    const why = await screen.press('Rất hài lòng');
    expect(await stored(`visit#${idIn(why.url)}`)).toMatchObject({ channel: 'web', proof: 'none' });
  });

  test('is one no more after the next generation, or when it is switched off', async () => {
    const { screen } = await enrolled({ ...kiosk, id: 'ki-ot-3' });
    await sourceStore(table('CHANNELS')).put({ ...kiosk, id: 'ki-ot-3', generation: 2 });
    setClock('2026-11-21T08:17:00.000Z');

    expect((await screen.open('/vi/danh-gia?agency=H44.100&from=kiosk')).text).toContain('chưa được đăng ký');
  });

  test('accepts 120 ratings in an hour', async () => {
    const { screen } = await enrolled({ ...kiosk, id: 'ki-ot-4' });
    for (let n = 0; n < 120; n += 1) {
      await screen.open('/vi/danh-gia?agency=H44.100&from=kiosk');
      await screen.press('Hài lòng');
    }
    await screen.open('/vi/danh-gia?agency=H44.100&from=kiosk');
    const last = await screen.press('Hài lòng');

    expect(last).toMatchObject({ status: 429, text: expect.stringContaining('Lượt này chưa được ghi nhận') });
    expect(last.headers.get('retry-after')).toBe('2670');
  });

  test('keeps its token in a cookie that no script reads and no other site sends', async () => {
    const link = `/vi/danh-gia/ki-ot?ma=${enrolmentToken(RATING_KEY, kiosk, Date.parse(now) / 1_000 + 60)}`;
    const answer = await handlerFetch(handler)(`http://phu-tho.test${link}`);

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/vi/danh-gia?agency=H44.100&from=kiosk');
    expect(answer.headers.getSetCookie()).toEqual([
      `kiosk=${kioskToken(RATING_KEY, kiosk)}; Path=/; Max-Age=31536000; HttpOnly; Secure; SameSite=Lax`,
    ]);
  });
});

describe('no kiosk is made by', () => {
  const end = Date.parse(now) / 1_000;
  test.each([
    ['a link that has expired', enrolmentToken(RATING_KEY, kiosk, end - 1)],
    ['a link of an earlier generation', enrolmentToken(RATING_KEY, { ...kiosk, generation: 7 }, end + 60)],
    ['a link for an unknown kiosk', enrolmentToken(RATING_KEY, { id: 'ki-ot-99', generation: 1 }, end + 60)],
    ['the token of a cookie', kioskToken(RATING_KEY, kiosk)],
    ['another key', enrolmentToken('e5'.repeat(32), kiosk, end + 60)],
    ['anything else', 'e~ki-ot-1~1~9999999999~AAAAAAAAAAAAAAAAAAAAAA'],
  ])('%s', async (_, ma) => {
    const answer = await handlerFetch(handler)(`http://phu-tho.test/vi/danh-gia/ki-ot?${new URLSearchParams({ ma })}`);

    expect(answer.status).toBe(404);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('a token in a link or a QR code', () => {
  test('of a counter proves the rating, and the next one', async () => {
    await counterStore(table('COUNTERS')).put(aCounter());
    const screen = browser();
    const token = counterToken(RATING_KEY, aCounter());
    await screen.open(`/vi/danh-gia?${new URLSearchParams({ agency: 'H44.100', from: 'qr', token })}`);
    const why = await screen.press('Hài lòng');
    expect(await stored(`visit#${idIn(why.url)}`)).toMatchObject({ channel: 'qr', proof: 'counter' });

    await screen.follow('Bỏ qua');
    await screen.follow('Đánh giá lần giao dịch khác');
    expect(screen.valueOf('token')).toBe(token);
  });

  test('of a dossier replaces what a stranger said, and is not kept for the next visit', async () => {
    const stranger = browser();
    await stranger.open(`/vi/danh-gia?agency=H44.100&dossier=${DOSSIER}`);
    await stranger.press('Rất không hài lòng');
    const again = browser();
    await again.open(`/vi/danh-gia?agency=H44.100&dossier=${DOSSIER}`);
    expect((await again.press('Hài lòng')).text).toContain('lượt đánh giá chưa xác thực sẽ được thay thế');

    const holder = browser();
    const token = dossierToken(RATING_KEY, { agency: 'H44.100', dossier: DOSSIER, validTo: '2026-12-31' });
    await holder.open(`/vi/danh-gia?${new URLSearchParams({ agency: 'H44.100', dossier: DOSSIER, token })}`);
    await holder.press('Rất hài lòng');
    expect(await stored(`dossier#${DOSSIER}`)).toMatchObject({ proof: 'link', levels: { overall: 5 } });

    await holder.follow('Bỏ qua');
    expect((await holder.follow('Đánh giá lần giao dịch khác')).url).not.toContain('token');
  });

  test('that is not valid is explained, and the visit can be rated without it', async () => {
    const screen = browser();
    await screen.open('/en/danh-gia?agency=H44.100&from=qr&token=c~H44.100~quay-9~1~AAAA');
    const refused = await screen.press('Satisfied');
    expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('no longer valid') });

    await screen.follow('Rate without it');
    const why = await screen.press('Satisfied');
    expect(await stored(`visit#${idIn(why.url)}`)).toMatchObject({ channel: 'qr', proof: 'none' });
  });

  test.each([
    ['H44.104-261119-0007', 'thuộc cơ quan, đơn vị khác'],
    ['H44.100-300101-0007', 'chưa đến'],
  ])('the dossier %s is shown to be corrected', async (dossier, text) => {
    const screen = browser();
    await screen.open(`/vi/danh-gia?agency=H44.100&dossier=${dossier}`);

    expect(await screen.press('Hài lòng')).toMatchObject({ status: 422, text: expect.stringContaining(text) });
    expect(screen.valueOf('dossier')).toBe(dossier);
  });
});
