import { describe, expect, test } from 'vitest';
import { anAgency, phuTho } from '../../../../support/agencies.ts';
import { codes, plan, ward } from '../../../../support/agency-plans.ts';
import { agencyRows } from '../../../../support/sheets.ts';

describe('the levels of a sheet of agencies', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, at) => anAgency({ code: `H44.${at + 1}`, parent: at === 0 ? 'H44' : `H44.${at}` }));

  test('may have ten levels, and no more', () => {
    expect(codes(plan(agencyRows(chain(9)), [anAgency({ code: 'H44' })]))).toStrictEqual([]);
    expect(codes(plan(agencyRows(chain(10)).slice(8), [anAgency({ code: 'H44' }), ...chain(9)]))).toStrictEqual([
      [11, 'Cơ quan cấp trên', 'agency.tooDeep'],
    ]);
  });

  test('does not move what has levels below it to where they would be too deep', () => {
    const moved = anAgency({ code: 'H44.6', parent: 'H44.100.1' });
    const periods = [
      ...phuTho,
      ...chain(12)
        .slice(0, 9)
        .map((agency, at) => (at === 5 ? { ...agency, parent: 'H44' } : agency)),
    ];
    expect(codes(plan(agencyRows([moved]), periods))).toStrictEqual([]);
    expect(codes(plan(agencyRows([{ ...moved, parent: 'H44.4' }]), periods))).toStrictEqual([]);
    expect(
      codes(
        plan(agencyRows([{ ...moved, parent: 'H44.5' }]), [...periods, anAgency({ code: 'H44.10', parent: 'H44.9' })]),
      ),
    ).toStrictEqual([[2, 'Cơ quan cấp trên', 'agency.tooDeep']]);
  });

  test.each([
    ['a chain', (rows: ReturnType<typeof chain>) => rows],
    ['a ring', ([first, ...rest]: ReturnType<typeof chain>) => [{ ...(first ?? ward), parent: 'H44.4000' }, ...rest]],
  ])('of 4,000 agencies in %s are all refused', (_, change) => {
    const { problems } = plan(agencyRows(change(chain(4_000))), [anAgency({ code: 'H44' })]);

    expect(problems).toHaveLength(4_000);
    expect(new Set(problems.map(({ code }) => code))).toStrictEqual(new Set(['agency.tooDeep']));
  });
});
