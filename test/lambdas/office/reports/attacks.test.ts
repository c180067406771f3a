import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../lambdas/kernel/caller.ts';
import { createTable } from '../../../support/engine.ts';
import { filled, PATH, reason, reportPages } from '../../../support/report-pages.ts';

const { as, built, submitted, stores, stranger } = reportPages(createTable);
const stored = async (period: string) => (await stores.submissions.find('H44.100', period)).submission;

/** Sends the form of an act that the page may not have. */
async function forged(who: readonly [Role, string], path: string, fields: Readonly<Record<string, string>>) {
  const browser = await as(...who);
  await browser.open(PATH);
  const form = { csrf: browser.valueOf('csrf') ?? '', version: '1', ...filled, reason, ...fields };
  return browser.send(path, new URLSearchParams(form));
}

describe('a report of another agency', () => {
  test.each([
    ['head', 'H44.104', '2026-10'],
    ['officer', 'H44', '2025-12'],
    ['admin', 'H44', '2025-11'],
  ] as const)('does not exist for a %s of %s: no page, no file, no act', async (role, agency, period) => {
    const path = await built({ period });
    await submitted(path);
    const sha256 = (await stored(period))?.entries[0]?.paper.sha256 ?? '';
    const files = [`${path}/van-ban`, `${path}/van-ban?sha256=${sha256}`, `${path}/van-ban?dinh-dang=docx`];
    const browser = await as(role, agency);
    for (const address of [path, ...files, `${path}/so-lieu.csv`, `${PATH}/BC-H99-2026-10`, `${PATH}/khong-co`]) {
      const page = await browser.open(address);
      expect([page.status, page.text]).toEqual([404, expect.stringContaining('Không có báo cáo này')]);
    }
    for (const list of [`${PATH}?co-quan=H44.100`, `${PATH}?co-quan=H44.100&ky=${period}`, `${PATH}?ky=mai`]) {
      expect((await browser.open(list)).status).toBe(404);
    }
    expect((await forged([role, agency], path, { act: 'withdraw', revision: '1' })).status).toBe(404);
    expect(await stored(period)).toMatchObject({ revision: 1 });
  });
});

describe('an act that is not allowed', () => {
  test.each([
    ['officer', 'H44.100', 'submit'],
    ['auditor', 'H44.100', 'submit'],
    ['leader', 'H44', 'submit'],
    ['head', 'H44.100', 'approve'],
    ['head', 'H44.100', 'return'],
    ['auditor', 'H44', 'approve'],
    ['leader', 'H44', 'withdraw'],
  ] as const)('is refused: %s of %s, %s', async (role, agency, act) => {
    const path = await built({ period: '2026-08' });
    const page = await forged([role, agency], path, { act, ...(act !== 'submit' && { revision: '1' }) });

    expect(page.status).toBe(403);
    expect(await stored('2026-08')).toBeUndefined();
  });

  test('is refused if it does not exist', async () => {
    const path = await built({ period: '2026-08' });
    expect((await forged(['head', 'H44.100'], path, { act: 'close' })).status).toBe(400);
    expect((await forged(['head', 'H44.100'], path, {})).status).toBe(400);
    expect((await forged(['head', 'H44.100'], path, { act: 'submit', version: 'x' })).status).toBe(400);
  });

  test('is not done by who submitted it: at the root agency another one decides', async () => {
    const path = await built({ agency: 'H44', period: '2026-08' });
    await submitted(path);
    const own = await forged(['head', 'H44'], path, { act: 'approve', revision: '1' });
    expect([own.status, own.text]).toEqual([
      403,
      expect.stringContaining('Người trình báo cáo không được tự phê duyệt'),
    ]);

    const other = await as('leader', 'H44');
    await other.open(path);
    expect((await other.press('Phê duyệt, chốt kỳ')).text).toContain('Đã phê duyệt báo cáo, chốt kỳ.');
  });
});

describe('a form that is not of the session', () => {
  test('changes nothing, and is shown again to be sent', async () => {
    const path = await built({ period: '2026-09' });
    const page = await forged(['head', 'H44.100'], path, { csrf: 'x'.repeat(43), act: 'submit' });

    expect(page.html).toContain(filled.assessment);
    expect(await stored('2026-09')).toBeUndefined();
  });

  test.each(['', '/van-ban', '/so-lieu.csv'])('leads to the sign-in page without a session: %s', async (file) => {
    const page = await stranger().open(`${await built({ period: '2026-09' })}${file}`);

    expect(page.url).toContain('/vi/can-bo/dang-nhap');
  });
});

test('what somebody typed is text and no markup, on the page and in the paper', async () => {
  const path = await built({ period: '2026-07' });
  await submitted(path, { assessment: '<script>alert(1)</script> và <style>*{}</style>', signerName: '<b>An</b>' });
  const head = await as('head', 'H44.100');
  const page = await head.open(path);
  const paper = await head.follow('Xem văn bản 12/BC-UBND');
  for (const { html } of [page, paper]) expect(html).not.toMatch(/<script>alert|<style>\*|<b>An/);
  expect(paper.text).toContain('<b>An</b>');
});
