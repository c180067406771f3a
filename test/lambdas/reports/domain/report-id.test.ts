import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReportId, reportId } from '../../../../lambdas/reports/domain/report-id.ts';

test.each([
  ['BC-H44-2026-10', { agency: 'H44', period: '2026-10' }],
  ['BC-H44.100.1-2026-01', { agency: 'H44.100.1', period: '2026-01' }],
  ['BC-H44-2026', { agency: 'H44', period: '2026' }],
  ['BC-H44-2026-H1', { agency: 'H44', period: '2026-H1' }],
  ['BC-H44.100-r2026-Q3', { agency: 'H44.100', period: 'r:2026-Q3' }],
])('%s names a report', (id, name) => {
  expect(readReportId(id)).toStrictEqual(name);
  expect(reportId(name)).toBe(id);
});

test.each([
  '',
  'BC-H44.100',
  'BC--2026-10',
  'bc-H44-2026-10',
  'BC-H44-2026-1',
  'BC-H44-r2026-10',
  'BC-H44-r:2026-Q3',
  'BC-H44-2026-Q5',
  'BC-H44-2026-10 ',
  'BC-H44/../x-2026-10',
])('%j is not a report id', (id) => {
  expect(readReportId(id)).toBeUndefined();
});

test('any text is accepted or rejected without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([undefined, text]).toContain(readReportId(text) && text);
    }),
  );
});
