import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTable } from '../../support/engine.ts';
import { logLines } from '../../support/log-lines.ts';
import { staffRoom } from '../../support/office.ts';
import { CLIENT, ISSUER, oidcProvider } from '../../support/oidc-provider.ts';
import { ORIGIN } from '../../support/page-fetch.ts';
import { setClock, setUpPetitions } from '../../support/petition-functions.ts';
import { MONDAY } from '../../support/petitions.ts';
import { stubSite } from '../../support/stub-site.ts';

const HOST = 'lang-nghe.test';
const LAN = { sub: 'lan', name: 'Nguyễn Thị Lan', 'custom:agency': 'H44.100', 'cognito:groups': ['officer'] };

let provider: Awaited<ReturnType<typeof oidcProvider>>;
let room: Awaited<ReturnType<typeof staffRoom>>;
const lines = logLines();
beforeAll(async () => {
  await setUpPetitions(createTable);
  room = await staffRoom(createTable);
  provider = await oidcProvider();
});
beforeEach(() => {
  stubSite();
  vi.stubEnv('OIDC_ISSUER', ISSUER);
  vi.stubEnv('OIDC_CLIENT_ID', CLIENT);
  vi.stubGlobal('fetch', provider.fetch);
  provider.goDown(false);
  provider.forge({});
  setClock(MONDAY);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The address at our own site that the provider sends back to. */
const at = (back: URL) => `${ORIGIN}${back.pathname}${back.search}`;

/** A browser at the identity provider, and the address of its page there. */
async function atProvider(toi = '/vi/can-bo/tai-khoan') {
  const browser = room.stranger({ 'x-viewer-host': HOST });
  await browser.open(`/vi/can-bo/dang-nhap?toi=${encodeURIComponent(toi)}`);
  const left = await browser.follow('Đăng nhập');
  return { browser, authorize: left.url };
}

async function signedIn(claims: Readonly<Record<string, unknown>> = LAN, toi?: string) {
  const { browser, authorize } = await atProvider(toi);
  const back = provider.signIn(authorize, claims);
  return { browser, seen: await browser.open(at(back)), back };
}

describe('somebody who is not signed in', () => {
  test('is led to the sign-in page and comes back to the page that was asked for', async () => {
    const browser = room.stranger({ 'x-viewer-host': HOST });
    const page = await browser.open('/vi/can-bo/tai-khoan');

    expect(page.text).toContain('Đăng nhập dành cho cán bộ');
    const left = await browser.follow('Đăng nhập');
    const back = provider.signIn(left.url, LAN);
    const seen = await browser.open(at(back));

    expect(new URL(seen.url).pathname).toBe('/vi/can-bo/tai-khoan');
    expect(seen.text).toContain('Nguyễn Thị Lan');
    expect(seen.text).toContain('Cán bộ xử lý');
    expect(seen.headers.get('cache-control')).toBe('no-store');
  });

  test('is sent to the provider with a code challenge, a state and a nonce, and no secret', async () => {
    const { authorize } = await atProvider();
    const asked = Object.fromEntries(new URL(authorize).searchParams);

    expect(authorize.startsWith(`${ISSUER}/authorize?`)).toBe(true);
    expect(asked).toMatchObject({
      ...{ client_id: CLIENT, response_type: 'code', scope: 'openid profile', code_challenge_method: 'S256' },
      ...{ redirect_uri: `https://${HOST}/vi/can-bo/dang-nhap/xong`, ui_locales: 'vi' },
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[name]).toMatch(/^[\w-]{43}$/);
  });

  test('cannot be sent to another site by a link', async () => {
    const { seen } = await signedIn(LAN, 'https://other.example/vi/can-bo/tai-khoan');

    expect(new URL(seen.url).host).toBe(HOST);
  });
});

describe('an answer of the provider', () => {
  const FAILED = [400, expect.stringContaining('Chưa đăng nhập được')];

  test('in another browser signs nobody in', async () => {
    const { authorize } = await atProvider();
    const back = provider.signIn(authorize, LAN);
    const other = await room.stranger({ 'x-viewer-host': HOST }).open(at(back));

    expect([other.status, other.text]).toEqual(FAILED);
  });

  test('that was used signs nobody in again', async () => {
    const { browser, back } = await signedIn();
    const again = await browser.open(at(back));

    expect([again.status, again.text]).toEqual(FAILED);
  });

  test.each([
    ['state', (back: URL) => back.searchParams.set('state', 'x'.repeat(43))],
    ['code', (back: URL) => back.searchParams.set('code', 'guessed')],
    ['error', (back: URL) => back.searchParams.set('error', 'access_denied')],
  ])('with another %s signs nobody in', async (_, bend) => {
    const { browser, authorize } = await atProvider();
    const back = provider.signIn(authorize, LAN);
    bend(back);
    const seen = await browser.open(at(back));

    expect([seen.status, seen.text]).toEqual(FAILED);
  });

  test.each([
    ['nonce', { nonce: 'of another sign-in' }],
    ['audience', { aud: 'another-client' }],
    ['issuer', { iss: 'https://other.example' }],
    ['end', { exp: 1 }],
  ])('with a token of another %s signs nobody in', async (_, claims) => {
    provider.forge(claims);
    const { seen } = await signedIn();

    expect([seen.status, seen.text]).toEqual(FAILED);
    expect(lines().some(({ event, code }) => event === 'SIGN_IN_FAILED' && code === 'office.signInFailed')).toBe(true);
  });

  test.each([
    ['no role', { ...LAN, 'cognito:groups': [] }],
    ['no agency', { ...LAN, 'custom:agency': '' }],
  ])('about an account with %s opens no session, and says whom to ask', async (_, claims) => {
    const { browser, seen } = await signedIn(claims);

    expect([seen.status, seen.text]).toEqual([403, expect.stringContaining('quản trị viên')]);
    expect((await browser.open('/vi/can-bo/tai-khoan')).text).toContain('Đăng nhập dành cho cán bộ');
  });

  test('that does not come is reported, and the next try asks again', async () => {
    const { browser, authorize } = await atProvider();
    const back = provider.signIn(authorize, LAN);
    provider.goDown(true);
    const seen = await browser.open(at(back));

    expect([seen.status, seen.text]).toEqual([503, expect.stringContaining('chưa trả lời')]);
    provider.goDown(false);
    expect((await signedIn()).seen.status).toBe(200);
  });
});

describe('signing out', () => {
  test('ends the session here, and then that of the provider', async () => {
    const { browser } = await signedIn();
    const out = await browser.press('Đăng xuất');

    expect(out.text).toContain('Đã đăng xuất');
    const onward = new URL(out.headers.get('refresh')?.replace('0; url=', '') ?? '');
    expect(`${onward.origin}${onward.pathname}`).toBe(`${ISSUER}/logout`);
    expect(onward.searchParams.get('logout_uri')).toBe(`https://${HOST}/vi/can-bo/dang-nhap`);
    expect((await browser.open('/vi/can-bo/tai-khoan')).text).toContain('Đăng nhập dành cho cán bộ');
  });

  test('everywhere ends the sessions of the person on every device, and of nobody else', async () => {
    const [first, second] = [await signedIn(), await signedIn()];
    const other = await signedIn({ ...LAN, sub: 'nam', name: 'Trần Văn Nam' });
    await first.browser.press('Đăng xuất trên mọi thiết bị');

    expect((await second.browser.open('/vi/can-bo/tai-khoan')).text).toContain('Đăng nhập dành cho cán bộ');
    expect((await other.browser.open('/vi/can-bo/tai-khoan')).text).toContain('Trần Văn Nam');
  });

  test('works while the provider does not answer', async () => {
    const { browser } = await signedIn();
    provider.goDown(true);
    const out = await browser.press('Đăng xuất');

    expect([out.status, out.text]).toEqual([200, expect.stringContaining('Đã đăng xuất')]);
  });
});
