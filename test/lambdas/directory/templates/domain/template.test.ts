import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardTemplates } from '../../../../../lambdas/directory/templates/domain/standard.ts';
import {
  fillTemplate,
  isOffered,
  openFields,
  purposes,
  type TemplateField,
  templateFields,
  unknownFields,
} from '../../../../../lambdas/directory/templates/domain/template.ts';
import { actFields } from '../../../../../lambdas/office/domain/acts.ts';

const TEXT = '{Cơ quan} trả lời {Mã phản ánh}; {Cơ quan} đã đến {Nơi xảy ra}.';

describe('a template', () => {
  test('is filled with what is known, everywhere, and keeps the rest for a person', () => {
    const filled = fillTemplate(TEXT, { agency: 'UBND phường Việt Trì', code: 'PAKN-7K3D-9QXM' });

    expect(filled).toBe('UBND phường Việt Trì trả lời PAKN-7K3D-9QXM; UBND phường Việt Trì đã đến {Nơi xảy ra}.');
    expect(openFields(filled)).toEqual(['Nơi xảy ra']);
  });

  test('names each open and each unknown field once', () => {
    expect(openFields(TEXT)).toEqual(['Cơ quan', 'Mã phản ánh', 'Nơi xảy ra']);
    expect(unknownFields('{Tên người gửi} {Cơ quan} {Tên người gửi} {x}')).toEqual(['Tên người gửi', 'x']);
  });

  test.each(['{', '}', '{}', '{Cơ\nquan}', '{{x', 'a } b { c'])('has no field in %j', (text) => {
    expect([openFields(text), unknownFields(text), fillTemplate(text, { agency: 'x' })]).toEqual([[], [], text]);
  });

  test('is not filled twice: a value is never read as a field', () => {
    expect(fillTemplate('{Nơi xảy ra}', { place: '{Cơ quan}', agency: 'x' })).toBe('{Cơ quan}');
  });

  test('with all values leaves no field open', () => {
    const every = Object.keys(templateFields) as readonly TemplateField[];
    const values = Object.fromEntries(every.map((field) => [field, 'giá trị']));
    const part = fc.oneof(fc.constantFrom(...Object.values(templateFields).map((name) => `{${name}}`)), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(openFields(fillTemplate(parts.join(' '), values))).toEqual([]);
      }),
    );
  });

  test.each([
    [undefined, true],
    ['2026-11-25', true],
    ['2026-11-24', false],
  ])('that ends on %s is offered on 25 November: %s', (validTo, expected) => {
    expect(isOffered({ validTo }, '2026-11-25')).toBe(expected);
  });
});

test('every purpose is an action with a text, by its name', () => {
  for (const purpose of purposes) expect(actFields[purpose].some(({ kind }) => kind === 'longText')).toBe(true);
});

test.each(standardTemplates)('the text $id of the service has only fields that pages fill in', ({ text, name }) => {
  expect(unknownFields(text)).toEqual([]);
  expect([text, name]).toEqual([text.normalize('NFC'), name.normalize('NFC')]);
});

test('the texts of the service have ids of their own', () => {
  expect(new Set(standardTemplates.map(({ id }) => id)).size).toBe(standardTemplates.length);
});
