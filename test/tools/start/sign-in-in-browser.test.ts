import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserForFile, describeInBrowser, expectAccessible } from '../../support/browser.ts';
import { type LocalStack, localStack } from '../../support/local-stack.ts';

describeInBrowser('the page on which a person is chosen', () => {
  const open = browserForFile();
  let stack: LocalStack;
  beforeAll(async () => {
    stack = await localStack();
  });
  afterAll(() => stack.close());

  /** Ids of clients are derived by the runner: the token of the mint contains the one of the API. */
  const clientId = async () => {
    const [, claims = ''] = (await stack.token('admin', 'H44')).split('.');
    return String(JSON.parse(Buffer.from(claims, 'base64url').toString()).aud);
  };
  const addressOf = async (language: string, change: Record<string, string> = {}) =>
    `${stack.url}/_local/oidc/authorize?${new URLSearchParams({
      ...{ response_type: 'code', scope: 'openid', client_id: await clientId(), state: 's' },
      ...{ redirect_uri: `${stack.url}/vi`, code_challenge: 'c'.repeat(43), code_challenge_method: 'S256' },
      ...{ ui_locales: language, ...change },
    })}`;
  const shortTargets = async (page: Page) =>
    await page
      .locator('a, button, input:not([type=hidden])')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
      );

  test.each([
    ['vi', 360],
    ['en', 360],
    ['vi', 1280],
  ])('is accessible in %s at %i px', async (language, width) => {
    const page = await open({ width, javaScript: true });
    await page.goto(await addressOf(language));

    await expectAccessible(page);
    expect(await shortTargets(page)).toEqual([]);
  });

  test('says accessibly what is wrong with a request', async () => {
    const page = await open();
    await page.goto(await addressOf('vi', { redirect_uri: 'https://example.vn/' }));

    await expectAccessible(page);
    expect(await page.locator('h1').textContent()).toBe('Địa chỉ quay lại không hợp lệ');
  });

  test('without a script a person is found without accents, chosen, and sent back with a code', async () => {
    const page = await open({ javaScript: false });
    await page.goto(await addressOf('vi'));
    await page.getByRole('searchbox').fill('viet tri lanh dao');
    await page.getByRole('button', { name: 'Tìm' }).click();
    expect(await page.locator('li button').count()).toBe(1);
    await page.locator('li button').click();

    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, [...searchParams.keys()], searchParams.get('state')]).toEqual(['/vi', ['code', 'state'], 's']);
  });
});
