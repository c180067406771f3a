import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bodyOf,
  type Field,
  readDraft,
  stepFields,
  stepOf,
  validateDraft,
} from '../../../../../lambdas/pages/petition/domain/draft.ts';
import { SubmitInput } from '../../../../../lambdas/petitions/submit-contract.ts';
import { aDraft } from '../../../../support/drafts.ts';

const allFields = Object.values(stepFields).flat() as Field[];
const invalidFields = (given: Parameters<typeof aDraft>[0]) =>
  validateDraft(aDraft(given)).map(({ field, code }) => `${field} ${code}`);

describe('a draft', () => {
  test('holds the typed text unchanged under the name of its field', async () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('một\nhai', 'một\r\nhai'));
    await fc.assert(
      fc.property(texts, fc.constantFrom(...allFields), (text, field) => {
        fc.pre(field !== 'procedure' && !((field === 'kind' || field === 'notify') && text === ''));

        expect(readDraft({ [field]: [text, 'another'] })[field]).toBe(text);
      }),
    );
  });

  test('holds a procedure only by its code', () => {
    expect(readDraft({ procedure: ['2.000815'] }).procedure).toBe('2.000815');
    for (const typed of ['2.000815 ', '2.000815#', 'x'.repeat(5_000)]) {
      expect(readDraft({ procedure: [typed] }).procedure).toBe('');
    }
  });

  test('of an empty form is a report with news by SMS, and nothing else', () => {
    const { kind, notify, ...rest } = readDraft({});

    expect({ kind, notify }).toStrictEqual({ kind: 'reflection', notify: 'sms' });
    expect(new Set(Object.values(rest))).toStrictEqual(new Set(['']));
  });

  test('reads fields called like parts of an object as what they are: no fields of ours', () => {
    expect(readDraft(JSON.parse('{"__proto__": ["x"], "constructor": ["y"]}'))).toStrictEqual(readDraft({}));
  });
});

describe('the body of a draft', () => {
  test('leaves out what is blank, and is what the contract wants', () => {
    const body = bodyOf(aDraft({ place: ' ', email: '', hideIdentity: 'yes' }), 'en');

    expect(body).toStrictEqual({
      kind: 'reflection',
      content: aDraft().content,
      contact: { name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' },
      hideIdentity: true,
      language: 'en',
      notify: 'sms',
    });
    expect(SubmitInput.shape.body.safeParse(body).success).toBe(true);
    expect(bodyOf(aDraft(), 'vi').hideIdentity).toBe(false);
  });
});

describe('what is wrong', () => {
  test('with a whole draft is nothing', () => {
    expect(validateDraft(aDraft())).toStrictEqual([]);
  });

  test.each([
    [{ content: ' \n ' }, ['content invalid_type']],
    [{ content: 'Ngắn quá' }, ['content too_small']],
    [{ content: 'a'.repeat(10_001) }, ['content too_big']],
    [{ content: '\u200b'.repeat(20) }, ['content custom']],
    [{ kind: 'complaint' }, ['kind invalid_value']],
    [{ matter: 'weather' }, ['matter invalid_value']],
    [{ place: 'a'.repeat(301) }, ['place too_big']],
    [{ commune: 'gia cam' }, ['commune invalid_format']],
    [{ commune: '07900', point: '21.3227, 105.4021' }, []],
    [{ point: '48.8567, 2.3508' }, ['point too_big']],
    [{ point: 'ở đây' }, ['point invalid_type']],
    [{ point: '21.3227, 105.4021, 7' }, ['point invalid_type']],
    [{ agency: 'phường' }, ['agency invalid_format']],
    [{ name: '' }, ['name invalid_type']],
    [{ notify: 'pigeon' }, ['notify invalid_value']],
    [{ phone: '0912 345' }, ['phone custom']],
    [{ email: 'ten@' }, ['email invalid_format']],
    [{ phone: '' }, ['phone unreachable']],
    [{ phone: '', email: 'hoa@example.vn' }, []],
    [{ phone: '', address: 'Số 5, tổ 2, phường Việt Trì' }, []],
    [{ phone: '1', email: 'x' }, ['phone custom', 'email invalid_format']],
    [{ content: '', name: '', phone: '' }, ['content invalid_type', 'name invalid_type', 'phone unreachable']],
  ])('%j', (given, wrong) => {
    expect(invalidFields(given)).toStrictEqual(wrong);
  });

  test('is shown on the step that has the field', () => {
    expect(allFields.map(stepOf)).toStrictEqual([
      ...Array.from({ length: 2 }, () => 'content'),
      ...Array.from({ length: 6 }, () => 'about'),
      ...Array.from({ length: 6 }, () => 'contact'),
    ]);
    expect(stepOf('weather')).toBe('check');
  });
});
