import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPetitionBody } from '../../../support/bodies.ts';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { type LocalStack, localStack } from '../../../support/local-stack.ts';
import { signIn as signInAt } from '../../../support/sign-in-browser.ts';

const HEAD = 'Nguyễn Hữu Thành';
const PATH = '/can-bo/lien-he-da-mo';

describeInBrowser('the page of opened contacts', () => {
  const open = browserForFile();
  let stack: LocalStack;
  let code: unknown;
  beforeAll(async () => {
    stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
    const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: 'H44.100' }) });
    code = sent.body['code'];
    const token = await stack.token('officer', 'H44.100');
    await stack.api('POST', `/v1/staff/petitions/${code}/contact`, { token, body: { reason: 'Hẹn khảo sát' } });
  });
  afterAll(() => stack.close());

  const signIn = (page: Page, path: string) =>
    signInAt(page, `${stack.url}${path}`, { who: HEAD, heading: /Nhật ký|Log/ });

  test.each([
    [320, 'vi'],
    [768, 'en'],
    [1_280, 'vi'],
  ])('is accessible at %d px, in %s, with entries, without, and with everything wrong', async (width, lang) => {
    const page = await open({ width });
    await signIn(page, `/${lang}${PATH}`);
    expect(await page.locator('main').textContent()).toContain('Hẹn khảo sát');
    for (const query of ['', '?tu=21/11/2026', '?tu=x&den=y', '?co-quan=H44.999']) {
      await page.goto(`${stack.url}/${lang}${PATH}${query}`);
      await expectAccessible(page);
    }
  });

  test('leads to the petition that a contact was opened of, without scripts', async () => {
    const page = await open({ width: 360, javaScript: false });
    await signIn(page, `/vi${PATH}`);
    await page.getByRole('link', { name: `${code}` }).click();

    expect(await page.locator('main').textContent()).toContain('Đã mở thông tin liên hệ');
  });
});
