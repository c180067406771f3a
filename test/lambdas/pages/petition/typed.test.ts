import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { CONTENT } from '../../../support/petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

pagePetitions(createTable);
const fetcher = pageFetcher(handler);
const browser = () => formBrowser(ORIGIN, fetcher);

/** Whatever people paste, but for the control characters: none of them is kept, and a browser makes \n of \r. */
const pasted = fc
  .string({ unit: 'binary', maxLength: 200 })
  .map((text) => `a${text.replaceAll(/[^\P{Cc}\n\t]/gu, ' ')}`);
const spiky = fc.constantFrom(
  '"><script>alert(1)</script>',
  "'&quot;&#39;&amp;",
  '</textarea><b>',
  'Ế\u0301 đ\n\n🙂',
  ' ',
);

describe('typed text', () => {
  test('survives the pages that do not show it, in both languages, and is never taken for HTML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(pasted, spiky), fc.oneof(pasted, spiky), async (content, name) => {
        const citizen = browser();
        const body = new URLSearchParams({ step: 'about', go: 'language', content, name, place: name });
        const page = await citizen.send('/en/phan-anh', body);

        expect(page.status).toBe(200);
        expect(page.html).not.toContain('<script>alert');
        await citizen.press('Tiếng Việt');
        expect(citizen.valueOf('content')).toBe(content);
        expect(citizen.valueOf('name')).toBe(name);
        expect(citizen.valueOf('place')).toBe(name);
      }),
      { numRuns: 60 },
    );
  });

  test('stays in the field, letter by letter, where it is too long', async () => {
    const citizen = browser();
    const content = 'Ngập nước ở phố. '.repeat(600);
    await citizen.open('/vi/phan-anh');
    citizen.fill({ content });
    const page = await citizen.press('Tiếp tục');

    expect(page.status).toBe(400);
    expect(page.text).toContain('Nội dung không được vượt quá 10.000 ký tự');
    expect(citizen.valueOf('content')).toBe(content);
  });

  test('may fill its limit with letters that all have marks', async () => {
    const citizen = browser();
    await citizen.open('/vi/phan-anh');
    citizen.fill({ content: 'ế'.repeat(10_000) });

    expect((await citizen.press('Tiếp tục')).title).toMatch(/^Nhóm nội dung/);
  });

  test('gets error messages in a summary that links to the fields', async () => {
    const citizen = browser();
    await citizen.open('/en/phan-anh');
    citizen.fill({ content: CONTENT });
    await citizen.press('Continue');
    await citizen.press('Continue');
    citizen.fill({ phone: '0912 345', email: 'name@' });
    const page = await citizen.press('Continue');

    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Error: /);
    expect(page.links.filter(({ href }) => href.startsWith('#')).slice(1)).toStrictEqual([
      { text: 'Enter your full name', href: '#name' },
      { text: 'Enter a phone number with 10 digits, like 0912 345 678', href: '#phone' },
      { text: 'Enter an email address in the correct format, like name@example.com', href: '#email' },
    ]);
    expect(citizen.valueOf('phone')).toBe('0912 345');
  });
});

test('any form gets a page, and never a fault', async () => {
  const words = fc.oneof(
    fc.constantFrom('step', 'go', 'key', 'content', 'kind', 'agency', 'name', 'seen', 'send', 'check', '__proto__'),
    fc.string({ maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words), { maxLength: 12 }), async (pairs) => {
      const answer = await fetcher(`${ORIGIN}/vi/phan-anh`, { method: 'POST', body: new URLSearchParams(pairs) });

      expect([200, 303, 400, 409]).toContain(answer.status);
    }),
    { numRuns: 60 },
  );
});
