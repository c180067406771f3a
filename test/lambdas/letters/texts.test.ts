import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type OfficialReport,
  officialReport,
  type ReportPart,
} from '../../../lambdas/letters/domain/official-report.ts';
import { anyReport, aReport, columns, squeezed, textOfDocx, textOfHtml } from '../../support/official-reports.ts';

/** The texts of a report in the order of the form. */
function textsOf(report: OfficialReport): readonly string[] {
  const { number = '............', place = '..............', appendices } = report;
  const day = dayText(report.on);
  const blank = '.'.repeat(28);
  return [
    ...[report.note ?? '', report.parent ?? '', report.agency, `Số: ${number}`],
    ...['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc', `${place}, ${day}`],
    ...['Báo cáo', report.subject],
    ...(report.receiver === undefined ? [] : [`Kính gửi: ${report.receiver}`]),
    ...report.body.flatMap(partTexts),
    ...['Nơi nhận:', ...report.copies.map((copy) => `- ${copy}`)],
    ...[report.signer?.position ?? blank, report.signer?.name ?? blank],
    ...appendices.flatMap(({ title, note = '', chart, table }, at) => [
      appendices.length === 1 ? 'Phụ lục' : `Phụ lục ${['I', 'II', 'III', 'IV'][at]}`,
      ...[title, `(Kèm theo Báo cáo số ${number} ${day} của ${report.agency})`, note],
      ...[...(chart === undefined ? [] : [chart.caption]), ...partTexts(table)],
    ]),
  ];
}

function dayText(on: OfficialReport['on']): string {
  if (on === undefined) return 'ngày ...... tháng ...... năm ..........';
  return on === '2026-12-31' ? 'ngày 31 tháng 12 năm 2026' : 'ngày 05 tháng 01 năm 2026';
}

function partTexts(part: ReportPart): readonly string[] {
  if (typeof part === 'string') return [part];
  if ('heading' in part) return [part.heading];
  const { columns, rows } = part;
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const groups = columns.flatMap(({ head, group }, at) => {
    if (group === undefined) return [head];
    return at > 0 && columns[at - 1]?.group === group ? [] : [group];
  });
  const grouped = columns.flatMap(({ head, group }) => (group === undefined ? [] : [head]));
  return [...(isGrouped ? [...groups, ...grouped] : columns.map(({ head }) => head)), ...rows.flat()];
}

test('every text of a report is in both formats, in the order of the form, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const expected = squeezed(textsOf(report).join(''));

      expect(squeezed(textOfHtml(officialReport(report)))).toBe(expected);
      expect(squeezed(await textOfDocx(report))).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test('a report that is signed has its number, place, day and signer in both formats', async () => {
  const report = aReport({
    parent: 'Ủy ban nhân dân tỉnh Phú Thọ',
    ...{ number: '12/BC-UBND', place: 'Việt Trì', on: '2026-12-31' },
    signer: { name: 'Nguyễn Văn An', position: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
    appendices: [{ title: 'Số liệu', table: { columns, rows: [] } }],
  });

  for (const text of [textOfHtml(officialReport(report)), await textOfDocx(report)].map(squeezed)) {
    expect(text).toContain(squeezed('Số: 12/BC-UBND'));
    expect(text).toContain(squeezed('Việt Trì, ngày 31 tháng 12 năm 2026'));
    expect(text).toContain(squeezed('KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An Phụ lục Số liệu'));
    expect(text).toContain(squeezed('(Kèm theo Báo cáo số 12/BC-UBND ngày 31 tháng 12 năm 2026 của Ủy ban nhân dân'));
  }
});
