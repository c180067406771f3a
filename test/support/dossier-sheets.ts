import fc from 'fast-check';
import { channels, type Facts, statuses } from '../../lambdas/dossiers/domain/dossier.ts';
import { channelNames, statusNames } from '../../lambdas/dossiers/domain/sheet/value-names.ts';
import { instantText } from '../../lambdas/kernel/date-text.ts';
import type { SheetRow } from '../../lambdas/kernel/sheet/sheet-row.ts';
import { addDays } from '../../lambdas/kernel/time.ts';
import { aRow } from './dossier-house.ts';

export type FactsOfRow = Facts & { readonly code: string; readonly changedAt?: string | undefined };

const vietnamese = (day: string | undefined) => day?.split('-').reverse().join('/') ?? '';

/** Facts as the cells that one-stop software exports, in Vietnamese. */
export function cellsOf(facts: FactsOfRow): Record<string, string> {
  return {
    ...{ 'Mã hồ sơ': facts.code, 'Mã cơ quan': facts.agency, 'Mã thủ tục': facts.procedure },
    ...{ 'Lĩnh vực': facts.field ?? '', 'Hình thức tiếp nhận': facts.channel, 'Trạng thái': facts.status },
    ...{ 'Ngày tiếp nhận': vietnamese(facts.receivedOn), 'Ngày hẹn trả': vietnamese(facts.dueOn) },
    ...{ 'Ngày có kết quả': vietnamese(facts.doneOn), 'Ngày trả kết quả': vietnamese(facts.handedOverOn) },
    ...{ 'Ngày kết thúc': vietnamese(facts.endedOn) },
    ...(facts.changedAt && { 'Thời điểm cập nhật': instantText('vi', facts.changedAt) }),
    ...Object.fromEntries(
      facts.supplements.flatMap(({ askedOn, suppliedOn }, at) => [
        [`Ngày yêu cầu bổ sung${at === 0 ? '' : ` lần ${at + 1}`}`, vietnamese(askedOn)],
        [`Ngày bổ sung${at === 0 ? '' : ` lần ${at + 1}`}`, vietnamese(suppliedOn)],
      ]),
    ),
  };
}

/** The same of a dossier that differs from others in what is given. */
export const factCells = (given: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
  cellsOf({ ...aRow({ changedAt: undefined }), ...given });

/** The rows of a sheet, each from its second line on. */
export const factRows = (cells: readonly Readonly<Record<string, string>>[]): SheetRow[] =>
  cells.map((row, at) => ({ line: at + 2, cells: row }));

/** The cells below their headings, as a program writes them. */
export function factGrid(cells: readonly Readonly<Record<string, string>>[]): string[][] {
  const headings = [...new Set(cells.flatMap((row) => Object.keys(row)))];
  return [headings, ...cells.map((row) => headings.map((heading) => row[heading] ?? ''))];
}

const day = (max: number) => fc.integer({ min: 0, max }).map((days) => addDays('2026-07-01', days));
const optionalDay = fc.option(day(150), { nil: undefined });

/** Any facts that the cells of a sheet can have; whether their days agree is another matter. */
export const anyFacts: fc.Arbitrary<FactsOfRow> = fc.record(
  {
    code: fc
      .tuple(fc.constantFrom('H44.100', 'H44.07', '000.00.14.H56'), fc.integer({ min: 1, max: 9_999 }))
      .map(([prefix, number]) => `${prefix}-261102-${`${number}`.padStart(4, '0')}`),
    agency: fc.constantFrom('H44.100', 'H44.07'),
    procedure: fc.constantFrom('1.012766', '2.000815', '1.000010.000.00.00.H44'),
    field: fc.constantFrom('Đất đai', 'Hộ tịch', 'Lưu thông hàng hóa; "đặc biệt"', 'Đường bộ, 2026'),
    channel: fc.constantFrom(...channels),
    status: fc.constantFrom(...statuses),
    receivedOn: day(150),
    ...{ dueOn: optionalDay, doneOn: optionalDay, handedOverOn: optionalDay, endedOn: optionalDay },
    supplements: fc.array(fc.record({ askedOn: day(150), suppliedOn: day(150) }, { requiredKeys: ['askedOn'] }), {
      maxLength: 10,
    }),
  },
  { requiredKeys: ['code', 'agency', 'procedure', 'channel', 'status', 'receivedOn', 'supplements'] },
);

/** One of the ways to write a channel or a status. */
export const anyName = (value: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    value,
    ...((channelNames as Readonly<Record<string, readonly string[]>>)[value] ?? statusNames[value] ?? []),
  );
