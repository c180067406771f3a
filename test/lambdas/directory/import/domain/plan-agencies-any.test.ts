import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phuTho } from '../../../../support/agencies.ts';
import { plan, row } from '../../../../support/agency-plans.ts';

describe('for any sheet', () => {
  const anyCode = fc.constantFrom('H44', 'H44.1', 'H44.2', 'H44.3', 'H44.1.1', 'H44.100', 'x');
  const anyDay = fc.constantFrom('2025-07-01', '01/01/2026', '2027-01-01', '', '31/02/2026');
  const anyCells = fc.record({
    'Mã cơ quan': anyCode,
    'Cơ quan cấp trên': fc.oneof(anyCode, fc.constant('')),
    Tên: fc.constantFrom('Một', 'Hai', ''),
    'Tên tiếng Anh': fc.constant('One'),
    Loại: fc.constantFrom('Xã', 'Phường', 'Huyện'),
    'Hiệu lực từ': anyDay,
    Đến: anyDay,
    'Cơ quan kế thừa': fc.oneof({ weight: 1, arbitrary: anyCode }, { weight: 4, arbitrary: fc.constant('') }),
  });
  const anyRows = fc.array(anyCells, { maxLength: 8 }).map((all) => all.map((cells, at) => row(at + 2, cells)));

  test('the order of its rows makes no difference', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(plan(shuffled)).toStrictEqual(plan(rows));
        },
      ),
    );
  });

  test('once it is applied, it changes nothing any more', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { changes, problems } = plan(rows);
        fc.pre(problems.length === 0);
        const written = new Map(
          [...phuTho, ...changes.map(({ after }) => after)].map((one) => [`${one.code}#${one.validFrom}`, one]),
        );
        expect(plan(rows, [...written.values()])).toMatchObject({ changes: [], problems: [] });
      }),
    );
  });
});
