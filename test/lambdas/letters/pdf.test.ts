import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Chart } from '../../../lambdas/letters/domain/charts/chart.ts';
import { printable, write } from '../../../lambdas/letters/pdf/write.ts';
import { PDF, pdfOf } from '../../../lambdas/letters/pdf.ts';
import { aReport, columns, squeezed } from '../../support/official-reports.ts';

const table = { columns, rows: [['1', 'Hộ tịch', '1.234', '9']] };
const chart: Chart = {
  ...{ kind: 'bars', caption: 'Theo đơn vị' },
  bars: [{ name: 'UBND phường Việt Trì', percent: 50, interval: [30, 70] }],
};
const line: Chart = {
  ...{ kind: 'line', caption: 'Xu hướng' },
  points: [
    { label: 'I/2026', percent: 50 },
    { label: 'II/2026', percent: 75 },
  ],
};
const appendices = [
  { title: 'Một', note: 'Ghi chú', chart, table, isWide: true },
  { title: 'Hai', chart: line, table },
] as const;

/** Tools of Poppler, which read and draw PDF; CI has none. */
const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;
const folder = () => mkdtempSync(join(tmpdir(), 'pdf-'));

function textOf(pdf: Buffer): string {
  const file = join(folder(), 'a.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
}

afterEach(() => {
  vi.useRealTimers();
});

test('the same report gives the same bytes at any time, and another one gives others', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-05T01:00:00Z') });
  const first = await pdfOf(aReport({ appendices }));
  vi.setSystemTime('2031-02-03T04:05:06Z');

  expect(PDF).toBe('application/pdf');
  expect((await pdfOf(aReport({ appendices }))).equals(first)).toBe(true);
  expect((await pdfOf(aReport({ subject: 'khác', appendices }))).equals(first)).toBe(false);
});

test('each page is A4, a wide appendix across it', async () => {
  const pdf = (await pdfOf(aReport({ appendices }))).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [width, height]);

  expect(boxes).toEqual([
    ['595.28', '841.89'],
    ['841.89', '595.28'],
    ['595.28', '841.89'],
  ]);
});

test('the fonts are in the file, and so is the language', async () => {
  const pdf = (await pdfOf(aReport())).toString('latin1');

  expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
  expect(pdf).toContain('/Lang (vi-VN)');
  expect(pdf).not.toMatch(/Helvetica|Roboto/);
});

test('nothing is fetched or read, whatever a text says', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const text = 'https://evil.example/a.png file:///etc/passwd';

  expect((await pdfOf(aReport({ body: [text], note: text }))).length).toBeGreaterThan(1_000);
  expect(fetched).not.toHaveBeenCalled();
});

test('a letter that the font lacks is a question mark, and not nothing', () => {
  expect(printable('Phường Việt Trì “đúng hạn” – 91,3%\r\n市\t\u0000Ơ̛')).toBe(
    'Phường Việt Trì “đúng hạn” – 91,3%\n? ?Ơ?',
  );
});

describe.skipIf(!hasPoppler)('as programs show it', () => {
  test('the texts are all there, with the number at the top from the second page on', async () => {
    const report = aReport({ appendices, receiver: 'Ủy ban nhân dân tỉnh', note: 'DỰ THẢO', parent: 'Sở A' });
    const pagesOf = textOf(await pdfOf(report));
    const text = squeezed(pagesOf);

    for (const part of [
      ...['DỰ THẢO', 'SỞ A', 'ỦY BAN NHÂN DÂN PHƯỜNG VIỆT TRÌ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'BÁO CÁO'],
      ...['Kính gửi: Ủy ban nhân dân tỉnh', 'I. KẾT QUẢ', 'Hộ tịch', 'Nơi nhận:', 'PHỤ LỤC II', 'Theo đơn vị', '50,0%'],
    ])
      expect(text).toContain(squeezed(part));
    const pages = pagesOf.split('\f').map((page) => page.trim().split('\n').at(-1));
    expect(pages.slice(1, 3)).toEqual(['2', '3']);
    expect(pages[0]).not.toBe('1');
  });

  test('every letter of Vietnamese is drawn, and looks like no other', async () => {
    const letters = [...'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư'];
    for (let code = 0x1ea0; code <= 0x1ef9; code += 1) letters.push(String.fromCodePoint(code));
    for (const look of [{}, { bold: true }, { italics: true }, { bold: true, italics: true }]) {
      const content = [' ', ...letters].map((text, at) => ({ text, ...look, ...(at > 0 && { pageBreak: 'before' }) }));
      const directory = folder();
      writeFileSync(join(directory, 'a.pdf'), await write({ info: {}, content }));
      const crop = ['-r', '150', '-x', '60', '-y', '60', '-W', '60', '-H', '80', '-gray'];
      execFileSync('pdftoppm', [...crop, join(directory, 'a.pdf'), join(directory, 'p')]);
      const pictures = readdirSync(directory).filter((name) => name.endsWith('.pgm'));
      const drawn = pictures.map((name) => readFileSync(join(directory, name)).toString('latin1'));

      expect(new Set(drawn).size).toBe(letters.length + 1);
    }
  });
});
