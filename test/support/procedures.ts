import type { Procedure } from '../../lambdas/directory/procedures/domain/procedure.ts';
import { feesText, timeText } from '../../lambdas/directory/procedures/domain/texts.ts';
import type { SheetRow } from '../../lambdas/kernel/sheet/sheet-row.ts';

/** A made-up procedure of the province. */
export const aProcedure = (change: Partial<Procedure> = {}): Procedure => ({
  code: '2.000815',
  agency: 'H44',
  name: { vi: 'Chứng thực bản sao từ bản chính', en: 'Certification of copies' },
  field: 'Chứng thực',
  time: { amount: 1, unit: 'workingDays' },
  fees: [{ name: 'Phí chứng thực một trang', amount: 2_000 }],
  decision: { number: '123/QĐ-UBND', on: '2025-12-15' },
  validFrom: '2026-01-01',
  ...change,
});

/** Procedures as the rows of a sheet in Vietnamese, from its second line. */
export const procedureRows = (
  procedures: readonly Procedure[],
  change: Readonly<Record<string, string>> = {},
): SheetRow[] =>
  procedures.map((procedure, at) => ({ line: at + 2, cells: { ...procedureCells(procedure), ...change } }));

export const procedureCells = ({ code, agency, name, field, time, fees, decision, ...more }: Procedure) => ({
  'Mã thủ tục': code,
  'Cơ quan': agency,
  'Tên thủ tục': name.vi,
  'Tên tiếng Anh': name.en ?? '',
  'Lĩnh vực': field,
  'Thời hạn giải quyết': timeText('vi', time),
  'Phí, lệ phí': feesText(fees),
  'Số quyết định': decision.number,
  'Ngày quyết định': decision.on.split('-').reverse().join('/'),
  'Hiệu lực từ': more.validFrom.split('-').reverse().join('/'),
  Đến: more.validTo ?? '',
  'Liên kết': more.link ?? '',
});
