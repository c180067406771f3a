import { describe, expect, test } from 'vitest';
import { suggestAgencies } from '../../../../../lambdas/petitions/domain/advice/suggest-agencies.ts';
import { anAgency } from '../../../../support/agencies.ts';

const agencies = [
  anAgency({ code: 'H44.01', kind: 'department', name: { vi: 'Văn phòng UBND tỉnh', en: 'Office' } }),
  anAgency({ code: 'H44.08', kind: 'department', name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Education' } }),
  anAgency({ code: 'H44.07', kind: 'department', name: { vi: 'Sở Công Thương', en: 'Trade' } }),
  anAgency({ code: 'H44.100', kind: 'ward', name: { vi: 'UBND phường Việt Trì', en: 'Việt Trì' } }),
  anAgency({ code: 'H44.100.01', kind: 'office', name: { vi: 'Bộ phận một cửa phường Việt Trì', en: 'Shop' } }),
  anAgency({ code: 'H44.101', kind: 'ward', name: { vi: 'UBND phường Việt Trì Bắc', en: 'Other' } }),
];
const suggested = (described: Partial<Parameters<typeof suggestAgencies>[0]>) =>
  suggestAgencies({ content: '', ...described }, agencies).map(({ agency, rule }) => `${agency} ${rule}`);

describe('an agency is suggested', () => {
  test('by words of the text, with the word that says so', () => {
    expect(suggestAgencies({ content: 'Nhà trường lạm thu đầu năm' }, agencies)).toStrictEqual([
      {
        ...{ agency: 'H44.08', rule: 'education' },
        why: { vi: 'Nội dung có từ “lạm thu”', en: 'The text contains “lạm thu”' },
      },
    ]);
  });

  test('by words without accents', () => {
    expect(suggested({ content: 'Khu pho mat dien ca ngay' })).toStrictEqual(['H44.07 industry-and-trade']);
  });

  test('by the commune where it happened, first for what happens in public', () => {
    const described = { content: 'Mất điện và rác', commune: 'phường Việt Trì' };

    expect(suggested({ ...described, matter: 'field' })).toStrictEqual([
      ...['H44.100 place', 'H44.101 place', 'H44.07 industry-and-trade'],
    ]);
    expect(suggested({ ...described, matter: 'service' })[0]).toBe('H44.07 industry-and-trade');
  });

  test('by the matter', () => {
    expect(suggested({ content: 'Thời hạn quá dài', matter: 'regulation' })).toStrictEqual(['H44.01 regulations']);
  });

  test('once, and at most three', () => {
    const content = 'Học phí, mất điện, quy định';

    expect(suggested({ content, matter: 'regulation', commune: 'phường Việt Trì' })).toHaveLength(3);
  });
});

test.each([
  { content: 'Rác ở ngõ 12' },
  { content: 'Rác', commune: 'xã Hy Cương' },
  { content: 'bệnh viện đông người' },
])('nothing is suggested for %j', (described) => {
  expect(suggested(described)).toStrictEqual([]);
});
