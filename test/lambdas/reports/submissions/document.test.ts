import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { XLSX } from '../../../../lambdas/letters/xlsx.ts';
import { digestOf } from '../../../../lambdas/platform/archive.ts';
import { aReport } from '../../../support/reports.ts';
import { head, leader, paper, submissionHouse } from '../../../support/submission-house.ts';

let house: Awaited<ReturnType<typeof submissionHouse>>;
beforeAll(async () => {
  house = await submissionHouse();
  await house.build();
  await house.build({ period: '2026-09' });
  await house.build({ agency: 'H44.100.1' });
});

type Document = { readonly status: number; readonly body: string; readonly headers: Record<string, string> };
const document = async (query: object = {}) => (await house.document(query)) as Document;

describe('the official document', () => {
  test('is a draft of the newest figures, compared with the period before, with the agencies below', async () => {
    const { body, headers } = await document();

    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'inline; filename="BC-PAKN-2026-10-PhuongVietTri-du-thao.html"',
    });
    for (const text of ['DỰ THẢO', 'Tiếp nhận, xử lý 10 phản ánh', 'So với tháng 09/2026', 'Đơn vị H44.100.1'])
      expect(body).toContain(text);
    // The month before is in the trend, and the levels are a picture above their table.
    expect(body).toContain('<td>Tháng 09/2026</td>');
    expect(body).toMatch(/<figure><svg [^>]*aria-label="Phân bố câu trả lời/);
  });

  test('is a file to edit, of the draft only', async () => {
    const { body, headers } = await document({ format: 'docx' });

    expect(Buffer.from(body).subarray(0, 2).toString()).toBe('PK');
    expect(headers['content-disposition']).toBe('attachment; filename="BC-PAKN-2026-10-PhuongVietTri-du-thao.docx"');
  });

  test('is a PDF, of the draft only', async () => {
    const { body, headers } = await document({ format: 'pdf' });

    expect(Buffer.from(body).subarray(0, 5).toString()).toBe('%PDF-');
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="BC-PAKN-2026-10-PhuongVietTri-du-thao.pdf"',
    });
  });

  test('has its tables as XLSX, of the draft only', async () => {
    const { body, headers } = await document({ format: 'xlsx', lang: 'en' });

    expect(headers).toMatchObject({
      'content-type': XLSX,
      'content-disposition': 'attachment; filename="BC-PAKN-2026-10-PhuongVietTri.xlsx"',
    });
    const sheets = await readXlsxFile(Buffer.from(body));
    expect(sheets.map(({ sheet }) => sheet)).toStrictEqual([
      ...['Petitions', 'Trend', 'Petitions by agency', 'Satisfaction', 'Scope and methods'],
    ]);
    expect(sheets[2]?.data.at(-1)?.slice(0, 3)).toStrictEqual([1, 'Agency H44.100.1', 10]);
    const asked = await house.document({ format: 'xlsx', sha256: 'a'.repeat(64) });
    expect(asked).toMatchObject({ refused: 'report.paperNotFound' });
  });

  test('that was submitted is the stored file, unchanged by later data', async () => {
    const submitted = (await house.submit()) as { body: { paper: { sha256: string } } };
    const { sha256 } = submitted.body.paper;
    const before = await document({ sha256 });
    await house.restate(aReport({ answerRatings: { ...aReport().answerRatings, respondents: 1 } }));

    const after = await document({ sha256 });

    expect(after).toStrictEqual(before);
    expect(after.body).toContain('12/BC-UBND');
    expect(after.body).toContain(paper.assessment);
    expect(after.body).not.toContain('DỰ THẢO');
    expect(await house.document({ sha256, format: 'docx' })).toMatchObject({ refused: 'report.paperNotFound' });
    expect(await house.document({ sha256: 'a'.repeat(64) }, leader)).toMatchObject({ refused: 'report.paperNotFound' });
  });

  test('that was altered in the store is never shown', async () => {
    const [key] = [...house.letters.keys()];
    house.letters.set(`${key}`, Buffer.from('<p>Đúng hạn 100%</p>'));
    const { sha256 } = (await house.deps.submissions.find('H44.100', '2026-10')).submission?.entries[0]?.paper ?? {};

    await expect(house.document({ sha256 })).rejects.toThrow('was altered');
  });
});

describe('a report of an earlier version of the service', () => {
  test('has no document, and cannot be submitted', async () => {
    const old = await submissionHouse();
    const { petitions, ...report } = aReport();
    const { withoutBoth: _, ...fewer } = petitions;
    await old.build();
    const row = await old.deps.reports.find('H44.100', '2026-10');
    const json = row?.files.find(({ format }) => format === 'json');
    const content = Buffer.from(JSON.stringify({ ...report, petitions: fewer }));
    old.deps.archive.get = async () => content;
    const find = old.deps.reports.find;
    old.deps.reports.find = async (agency, period) => {
      const found = await find(agency, period);
      return (
        found && {
          ...found,
          files: [{ ...json, format: 'json' as const, sha256: digestOf(content, 'hex'), key: 'k', bytes: 1 }],
        }
      );
    };

    expect(await old.document()).toMatchObject({ refused: 'report.noDocument' });
    expect(await old.submit(paper, head)).toMatchObject({ refused: 'report.noDocument' });
  });

  test('whose figures have no hash cannot be signed', async () => {
    const old = await submissionHouse();
    await old.build();
    const find = old.deps.reports.find;
    old.deps.reports.find = async (agency, period) => {
      const found = await find(agency, period);
      return found && { ...found, facts: undefined, methods: undefined };
    };

    expect(await old.submit()).toMatchObject({ refused: 'report.noDocument' });
    expect((await document()).status).toBe(200);
  });
});
