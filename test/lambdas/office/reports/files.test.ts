import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../../lambdas/platform/archive.ts';
import { styleHash } from '../../../../lambdas/platform/security-policy.ts';
import { createTable } from '../../../support/engine.ts';
import { reportPages } from '../../../support/report-pages.ts';

const { as, built, submitted, stores, archive } = reportPages(createTable);
const stored = async (period: string) => (await stores.submissions.find('H44.100', period)).submission;

describe('the files of a report', () => {
  test('a draft and a paper may show their own style, and nothing else', async () => {
    const path = await built({ period: '2026-06' });
    await submitted(path);
    const head = await as('head', 'H44.100');
    const { sha256 } = (await stored('2026-06'))?.entries[0]?.paper ?? {};
    for (const address of [`${path}/van-ban`, `${path}/van-ban?sha256=${sha256}`]) {
      const { headers, html, status } = await head.open(address);
      const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
      expect([status, style.length > 0]).toEqual([200, true]);
      expect(headers.get('content-security-policy')).toContain(`style-src 'self' '${styleHash(style)}'`);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('the draft is a DOCX too, as bytes', async () => {
    const file = await (await as('head', 'H44.100')).open(
      `${await built({ period: '2026-05' })}/van-ban?dinh-dang=docx`,
    );

    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="BC-PAKN-2026-05-PhuongVietTri-du-thao.docx"',
    );
    expect(Buffer.from(file.html, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('its tables are an XLSX in the language of the page', async () => {
    const path = await built({ period: '2026-02' });
    const head = await as('head', 'H44.100');
    const page = await head.open(path.replace('/vi/', '/en/'));
    expect(page.html).toContain(`${path.replace('/vi/', '/en/')}/van-ban?dinh-dang=xlsx`);
    const sheets = async (lang: string) => {
      const { html, headers } = await head.open(`${path.replace('/vi/', `/${lang}/`)}/van-ban?dinh-dang=xlsx`);
      expect(headers.get('content-disposition')).toBe('attachment; filename="BC-PAKN-2026-02-PhuongVietTri.xlsx"');
      return (await readXlsxFile(Buffer.from(html, 'base64'))).map(({ sheet }) => sheet);
    };

    expect(await sheets('vi')).toStrictEqual(['Phản ánh, kiến nghị', 'Mức độ hài lòng', 'Phạm vi, phương pháp']);
    expect(await sheets('en')).toStrictEqual(['Petitions', 'Satisfaction', 'Scope and methods']);
  });

  test('a paper that nobody submitted does not exist', async () => {
    const path = await built({ period: '2026-04' });
    const head = await as('head', 'H44.100');
    expect((await head.open(`${path}/van-ban?sha256=${'0'.repeat(64)}`)).status).toBe(404);
    expect((await head.open(`${path}/van-ban?sha256=../x`)).status).toBe(404);
  });

  test('a report of an earlier version of the service has its figures, and no document', async () => {
    const path = await built({ period: '2026-03' });
    const key = archive.keyOf('reports/H44.100/2026-03/', 'json');
    const { petitions, ...rest } = archive.json(key);
    const { withoutBoth, ...counted } = Object(petitions);
    expect(withoutBoth).toBeDefined();
    const old = Buffer.from(JSON.stringify({ ...rest, petitions: counted }));
    await stores.reports.add(oldRow(old));
    const page = await (await as('head', 'H44.100')).open(path.replace('2026-03', '2025-03'));

    expect(page.text).toContain('Báo cáo này do phiên bản trước của hệ thống lập');
    expect(page.html).not.toMatch(/bao-cao[^"]*\/van-ban|name="act"/);
  });
});

function oldRow(json: Buffer) {
  const key = 'reports/H44.100/2025-03/old.json';
  archive.files.set(key, json);
  const file = { format: 'json' as const, key, sha256: digestOf(json, 'hex'), bytes: json.length };
  return {
    ...{
      agency: 'H44.100',
      period: '2025-03',
      builtAt: '2025-04-04T17:00:00.000Z',
      illustrative: false,
      files: [file],
    },
  };
}
