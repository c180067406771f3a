import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../lambdas/kernel/caller.ts';
import { styleHash } from '../../../../lambdas/platform/security-policy.ts';
import { dossierPages, PATH, promise, text } from '../../../support/dossier-pages.ts';
import { createTable } from '../../../support/engine.ts';

const { as, kept, stores, stranger } = dossierPages(createTable);
const stored = (path: string) => stores.dossiers.find(path.slice(PATH.length + 1));

/** Sends the form of an act that the page may not have. */
async function forged(who: readonly [Role, string], path: string, fields: Readonly<Record<string, string>>) {
  const browser = await as(...who);
  await browser.open('/vi/can-bo/ho-so');
  const form = { csrf: browser.valueOf('csrf') ?? '', version: '1', text, ...promise, ...fields };
  return browser.send(path, new URLSearchParams(form));
}

describe('a dossier of another agency', () => {
  test.each([
    ['head', 'H44.104'],
    ['officer', 'H44'],
    ['admin', 'H44'],
  ] as const)('does not exist for a %s of %s: no page, no letter, no act', async (role, agency) => {
    const path = await kept();
    const browser = await as(role, agency);
    for (const address of [path, `${path}/thu-xin-loi`, `${PATH}/H44.100-261102-9999`, `${PATH}/khong-co`]) {
      const page = await browser.open(address);
      expect([page.status, page.text]).toEqual([404, expect.stringContaining('Không có hồ sơ này')]);
    }
    const form = new URLSearchParams({ csrf: browser.valueOf('csrf') ?? '', version: '1', act: 'explainDelay', text });
    expect((await browser.send(path, form)).status).toBe(404);
    expect(await stored(path)).toMatchObject({ version: 1 });
  });
});

describe('an act that is not allowed', () => {
  test.each([
    ['officer', 'H44.100', 'apologise'],
    ['officer', 'H44.100', 'setAside'],
    ['head', 'H44.100', 'setAside'],
    ['head', 'H44.100', 'restore'],
    ['auditor', 'H44', 'explainDelay'],
    ['auditor', 'H44.100', 'apologise'],
  ] as const)('is refused: %s of %s, %s', async (role, agency, act) => {
    const path = await kept();
    const fields = act === 'apologise' ? { act, reason: text, newDueOn: '2026-11-27' } : { act, reason: text };
    const page = await forged([role, agency], path, fields);

    expect([page.status, page.html]).toEqual([403, expect.not.stringContaining(`value="${act}"`)]);
    expect(await stored(path)).toMatchObject({ version: 1 });
  });

  test('is refused if it does not exist', async () => {
    expect((await forged(['head', 'H44.100'], await kept(), { act: 'printApology' })).status).toBe(400);
    expect((await forged(['head', 'H44.100'], await kept(), {})).status).toBe(400);
  });
});

describe('a form that is not of the session', () => {
  test.each([
    ['without the token', ''],
    ['with the token of somebody else', 'x'.repeat(43)],
  ])('changes nothing %s, and is shown again to be sent', async (_, csrf) => {
    const path = await kept();
    const page = await forged(['officer', 'H44.100'], path, { csrf, act: 'explainDelay' });

    expect(page.html).toContain(text);
    expect(page.text).not.toContain('Đã gửi giải trình.');
    expect(await stored(path)).toMatchObject({ version: 1, explanations: [] });
  });

  test('leads to the sign-in page without a session', async () => {
    const page = await stranger().open(`${await kept()}/thu-xin-loi`);

    expect(page.url).toContain('/vi/can-bo/dang-nhap');
  });
});

describe('what somebody typed', () => {
  test('is text and no markup, on the page and in the letter', async () => {
    const evil = '<script>alert(1)</script> và lý do đủ dài';
    const path = await kept({ field: '<b>Đất</b>' });
    const head = await as('head', 'H44.100');
    await head.open(path);
    head.fill({ text: evil });
    await head.press('Gửi giải trình');
    for (const page of [await head.open(path), await head.open(`${path}/thu-xin-loi`)]) {
      expect(page.html).not.toMatch(/<script>alert|<b>Đất/);
      expect(page.html).toMatch(/&lt;script(>|&gt;)alert/);
    }
  });
});

test('a letter may show its own style, and nothing else', async () => {
  const letter = await (await as('head', 'H44.100')).open(`${await kept()}/thu-xin-loi`);
  const policy = letter.headers.get('content-security-policy') ?? '';
  const style = /<style>(.*)<\/style>/s.exec(letter.html)?.[1] ?? '';

  expect(policy).toContain(`style-src 'self' '${styleHash(style)}'`);
  expect(policy).toContain("default-src 'none'");
  expect(letter.headers.get('content-disposition')).toMatch(/^inline; filename="H44\.100-261102-\d{4}-xin-loi\.html"$/);
});

test('a letter of a dossier that has ended is refused with a sentence', async () => {
  const path = await kept({ status: 'done', doneOn: '2026-11-18' });
  const page = await (await as('head', 'H44.100')).open(`${path}/thu-xin-loi`);

  expect([page.status, page.text]).toEqual([422, expect.stringContaining('Hồ sơ đã kết thúc')]);
});
