import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Everything whose text people read, with the code around it. */
const files = [
  'README.md',
  'CHANGELOG.md',
  ...['lambdas', 'lib', 'web', 'demo', 'docs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|json|md|html)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
].filter((file) => file !== 'docs/law.md');

/** What citizens and officers read on pages, in messages and as the basis of a deadline. */
const isShown = (file: string) =>
  /^(web|demo|lambdas\/pages|lambdas\/messages\/words|lambdas\/petitions\/data|lambdas\/channels\/sms\/domain)\//.test(
    file,
  ) || /\/(labels|events|refusals)\.ts$/.test(file);

const KINDS = 'Nghị định|Quyết định|Thông tư|Nghị quyết|Bộ luật|Luật|Decree|Decision|Circular|Resolution|Law|Notice';
const patterns = [
  // 92/2017/NĐ-CP, 91/2025/QH15, 1001/QĐ-BNV, 12729/VPCP-KGVX
  /(?<![\w/.])\d{1,5}\/(?:\d{4}\/)?(?:NĐ|QĐ|TT|NQ|TB|QH|VPCP)[\w-]*/gu,
  new RegExp(String.raw`(?:${KINDS})(?: số)? (\d{1,5}\/\d{4})`, 'gu'),
  /(?:Luật (?:Khiếu nại|Tố cáo|Bảo vệ dữ liệu cá nhân)|Bộ luật (?:Lao động|Dân sự)|Law on (?:Complaints|Denunciations|Personal Data Protection)|(?:Labour|Civil) Code 2\d{3})/gu,
];

const citationsIn = (text: string) =>
  patterns.flatMap((pattern) => [...text.normalize('NFC').matchAll(pattern)].map(([whole, number]) => number ?? whole));

const rows = read('docs/law.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line))
  .map((line) => {
    const [document = '', , inForce = '', said = '', , sure = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { cites: `${document} ${inForce} ${said}`, document, sure };
  });

const found = files.flatMap((file) => citationsIn(read(file)).map((cited) => ({ file, cited })));

test('citations of law are found in pages, data and documentation', () => {
  const all = new Set(found.map(({ cited }) => cited));
  for (const cited of ['92/2017/NĐ-CP', '91/2025/QH15', '1001/QĐ-BNV', 'Luật Tố cáo', 'Labour Code 2019'])
    expect([...all]).toContain(cited);
});

test('every citation of law is in the table', () => {
  const missing = found.filter(({ cited }) => !rows.some(({ cites }) => cites.includes(cited)));
  expect(missing).toStrictEqual([]);
});

test('what people are shown cites only documents that were read', () => {
  const unread = found.filter(
    ({ file, cited }) =>
      isShown(file) && !rows.some(({ document, sure }) => sure === 'read' && document.includes(cited)),
  );
  expect(unread).toStrictEqual([]);
});

test('every row says how sure it is', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const { document, sure } of rows)
    expect([document, sure]).toEqual([document, expect.stringMatching(/^(read|memory|inferred)$/)]);
});
