import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../../lambdas/reports/domain/facts.ts';
import {
  type OfficialFacts,
  officialReportOf,
} from '../../../../../lambdas/reports/domain/official/official-report.ts';
import { anAgency } from '../../../../support/agencies.ts';
import { someDossiers } from '../../../../support/reported-dossiers.ts';
import { aReport, ratingsOf } from '../../../../support/reports.ts';

const province = anAgency({ code: 'H44', kind: 'province', name: { vi: 'UBND tỉnh Phú Thọ', en: 'Phú Thọ' } });
const ward = anAgency({ code: 'H44.100', parent: 'H44', name: { vi: 'UBND phường Việt Trì', en: 'Việt Trì' } });
const quarter = aReport({ period: '2026-Q3', dossiers: someDossiers() });
const nothingEntered = {};
const signed = {
  ...{ number: '12/BC-UBND', place: 'Việt Trì', on: '2026-10-08' },
  signer: { name: 'Nguyễn Văn An', position: 'CHỦ TỊCH' },
  assessment: 'Quá hạn do mưa lớn.\n\nĐề nghị bổ sung biên chế.',
};

const reportOf = (given: Partial<OfficialFacts> = {}) =>
  officialReportOf({
    ...{ report: quarter, issuer: { agency: ward, above: province }, parts: [], trend: [], activities: nothingEntered },
    ...given,
  });
const textOf = (given: Partial<OfficialFacts> = {}) =>
  reportOf(given).body.map((part) => (typeof part === 'string' ? part : 'heading' in part ? part.heading : ''));

describe('a draft', () => {
  test('says that it is one, leaves room for the signature, and goes to the level above', () => {
    const draft = reportOf();

    expect(draft).toMatchObject({
      ...{ agency: 'Ủy ban nhân dân phường Việt Trì', receiver: 'Ủy ban nhân dân tỉnh Phú Thọ' },
      note: expect.stringMatching(/^DỰ THẢO: [^.]+$/),
      subject: 'Kết quả xử lý phản ánh, kiến nghị, giải quyết thủ tục hành chính và mức độ hài lòng quý III/2026',
      copies: ['Như trên;', 'Lưu: VT.'],
    });
    expect(draft).not.toHaveProperty('number');
    expect(draft).not.toHaveProperty('signer');
    expect(textOf().at(-2)).toMatch(/^\.+$/);
  });

  test('of made-up data says that, too', () => {
    expect(reportOf({ report: aReport({ illustrative: true }) }).note).toContain('Dữ liệu minh họa');
    expect(reportOf({ report: aReport({ illustrative: true }), signed }).note).toBe(
      'Dữ liệu minh họa, không phải số liệu thật',
    );
  });

  test('of the root agency goes to nobody above', () => {
    const root = reportOf({ issuer: { agency: province, above: undefined } });

    expect(root).not.toHaveProperty('receiver');
    expect(root.copies).toStrictEqual(['Lưu: VT.']);
  });

  test('of a month has no section on dossiers', () => {
    const month = aReport({ agencies: ['H44.100'] });

    expect(textOf({ report: month })).not.toContain('2. Giải quyết hồ sơ thủ tục hành chính');
    expect(textOf({ report: month })[0]).toContain('gồm riêng cơ quan');
    expect(reportOf({ report: month }).subject).not.toContain('thủ tục');
  });
});

describe('a signed report', () => {
  test('has number, day and signer, and the assessment in its paragraphs', () => {
    const { note, ...report } = reportOf({ signed });

    expect(note).toBeUndefined();
    expect(report).toMatchObject({ number: '12/BC-UBND', place: 'Việt Trì', on: '2026-10-08', signer: signed.signer });
    expect(textOf({ signed }).slice(-4)).toStrictEqual([
      '6. Đánh giá, nguyên nhân và kiến nghị',
      'Quá hạn do mưa lớn.',
      'Đề nghị bổ sung biên chế.',
      'Trên đây là báo cáo của Ủy ban nhân dân phường Việt Trì./.',
    ]);
  });
});

describe('the comparison', () => {
  const before = aReport({ period: '2026-Q2', dossiers: someDossiers(), ratings: ratingsOf([]) });

  test('names the period before, and the change of each subject', () => {
    const text = textOf({ before }).join('\n');

    expect(text).toContain('So với quý II/2026, số tiếp nhận trong kỳ không thay đổi;');
    expect(text).toContain('Số hồ sơ đã giải quyết không thay đổi;');
    // Nobody rated in the quarter before.
    expect(text).not.toContain('Tỷ lệ hài lòng về chất lượng phục vụ');
  });

  test('has a sentence for each satisfaction that both periods show', () => {
    const rated = { ratings: ratingsOf([5, 5, 4, 4, 1, 3]), answerRatings: ratingsOf([5, 5, 4, 4, 1]) };
    const text = textOf({ report: aReport(rated), before: aReport({ period: '2026-09', ...rated }) });

    expect(text).toContain('Tỷ lệ hài lòng về chất lượng phục vụ không thay đổi.');
    expect(text).toContain('Tỷ lệ hài lòng về việc trả lời phản ánh, kiến nghị không thay đổi.');
  });

  test('is left out, with the reason, where there is no such report', () => {
    expect(textOf()).toContain('Không so sánh: kỳ trước không có báo cáo, hoặc được thống kê theo phương pháp khác.');
    expect(textOf({ before: aReport({ period: '2026-Q2' }) }).join()).not.toContain('Số hồ sơ đã giải quyết');
  });
});

describe('the appendices', () => {
  test('contain every fact of the report, in one table each, with numbers as official texts write them', () => {
    const rows = reportOf().appendices.flatMap(({ table }) => table.rows.map(([, indicator]) => indicator));

    for (const { indicator, group } of factsOf(quarter)) {
      if (!group.endsWith('số liệu công khai')) expect(rows).toContain(indicator);
    }
  });

  test('repeat form II.06a by field and by agency, whose rows add up to its total', () => {
    const forms = reportOf().appendices.filter(({ isWide }) => isWide);

    expect(forms.map(({ title }) => title)).toStrictEqual([
      'Tình hình, kết quả giải quyết thủ tục hành chính theo lĩnh vực',
      'Tình hình, kết quả giải quyết thủ tục hành chính theo đơn vị',
    ]);
    for (const { table } of forms) {
      expect(table.columns).toHaveLength(13);
      expect(table.rows.at(-1)).toStrictEqual([
        '',
        'Tổng cộng',
        '1.213',
        '728',
        '364',
        '121',
        '1.203',
        '1.173',
        '20',
        '10',
        '10',
        '7',
        '3',
      ]);
    }
    const alone = aReport({ period: '2026-Q3', dossiers: { ...someDossiers(), byAgency: [] } });
    expect(reportOf({ report: alone }).appendices.filter(({ isWide }) => isWide)).toHaveLength(1);
  });

  test('say why received is not resolved and pending, where agencies were merged', () => {
    const moved = someDossiers({ moved: -5 }).total;
    const dossiers = { ...someDossiers(), byAgency: [{ ...moved, key: 'H44.9', label: { vi: 'Xã cũ', en: 'Old' } }] };
    const notes = reportOf({ report: aReport({ period: '2026-Q3', dossiers }) }).appendices.map(({ note }) => note);

    expect(notes.filter((note) => note?.includes('sắp xếp trong kỳ'))).toHaveLength(1);
  });

  test('list the agencies below with their public figures, and no sum: what passed between them is counted by both', () => {
    const { petitions } = aReport();
    const parts = [
      { name: { vi: 'UBND phường A', en: 'A' }, petitions: petitions.unrestricted },
      { name: { vi: 'UBND phường B', en: 'B' }, petitions: petitions.unrestricted },
    ];
    const list = reportOf({ parts }).appendices.find(({ title }) => title.includes('cấp dưới trực tiếp'));

    expect(list?.table.rows).toStrictEqual([
      ['1', 'UBND phường A', '10', '6', '5', '1', '1', '0', '3', '1'],
      ['2', 'UBND phường B', '10', '6', '5', '1', '1', '0', '3', '1'],
    ]);
  });
});
