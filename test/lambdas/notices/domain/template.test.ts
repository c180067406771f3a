import { describe, expect, test } from 'vitest';
import viSms from '../../../../lambdas/notices/data/vi-sms.json' with { type: 'json' };
import { readTemplates, type Template } from '../../../../lambdas/notices/domain/template.ts';
import { fieldsIn, fillIn } from '../../../../lambdas/notices/domain/template-text.ts';
import { shippedTemplates, templateFor } from '../../../../lambdas/notices/domain/templates.ts';

/** The shipped files again, with other templates in the place of one. */
function filesWith(key: Pick<Template, 'language' | 'channel' | 'id'>, replaced: readonly object[]) {
  return shippedTemplates().map(({ language, channel, ...template }) => ({
    ...{ language, channel },
    templates:
      language === key.language && channel === key.channel && template.id === key.id
        ? replaced.map((each) => ({ ...template, ...each }))
        : [template],
  }));
}

const LATE = { language: 'vi', channel: 'sms', id: 'late' } as const;
const ANSWERED = { language: 'en', channel: 'email', id: 'answered' } as const;
const late = 'Lắng Nghe: {{code}} quá hạn {{due}}.';

describe('templates are refused', () => {
  test.each([
    ['with an unknown field', LATE, { text: [late, '{{place}} {{phone}}'] }, 'vi sms late/2026.1: unknown phone'],
    ['without a field', LATE, { text: ['{{code}} {{place}}'] }, 'vi sms late/2026.1: due is missing'],
    [
      'with words of the agency by SMS',
      { ...LATE, id: 'answered' },
      { text: ['{{code}} {{place}} {{text}}'] },
      'unknown text',
    ],
    [
      'that count on what is not in every message',
      LATE,
      { text: [late, '{{place}} {{stopWord}}'] },
      'stopWord is not in every',
    ],
    ['with a bracket that has no partner', LATE, { text: [late, '{{place}} [[x'] }, 'brackets without a partner'],
    [
      'with an optional part that depends on nothing',
      LATE,
      { text: [late, '{{place}} [[x]]'] },
      'an optional part without',
    ],
    ['of an SMS with a subject', LATE, { subject: 'x' }, 'subject'],
    ['of an e-mail without a subject', ANSWERED, { subject: undefined }, 'subject'],
  ] as const)('%s', (_, key, change, problem) => {
    expect(() => readTemplates(filesWith(key, [change]))).toThrow(problem);
  });

  test.each([
    ['missing', [], 'vi sms late: no template'],
    ['without a successor', [{ validTo: '2026-12-31' }], 'versions with a gap'],
    [
      'with a gap before its successor',
      [{ validTo: '2026-12-30' }, { version: '2027.1', validFrom: '2027-01-01' }],
      'versions with a gap',
    ],
    ['beside another of the same days', [{}, { version: '2027.1', validFrom: '2027-01-01' }], 'more than one on a day'],
    [
      'with the version of another',
      [{ validTo: '2026-12-31' }, { validFrom: '2027-01-01' }],
      'vi sms late: a version twice',
    ],
  ])('where one is %s', (_, replaced, problem) => {
    expect(() => readTemplates(filesWith(LATE, replaced))).toThrow(problem);
  });

  test('with a key that the schema does not know', () => {
    expect(() => readTemplates([{ ...viSms, templates: [{ ...viSms.templates[0], html: '<p>' }] }])).toThrow('html');
  });
});

test('the template of a message is that of its day', () => {
  const templates = readTemplates(
    filesWith(LATE, [{ version: '2027.1', validFrom: '2027-01-01' }, { validTo: '2026-12-31' }]),
  );

  expect(templateFor({ ...LATE, on: '2026-12-31' }, templates).version).toBe('2026.1');
  expect(templateFor({ ...LATE, on: '2027-01-01' }, templates).version).toBe('2027.1');
  expect(() => templateFor({ ...LATE, on: '2023-12-31' }, templates)).toThrow('valid on 2023-12-31');
});

describe('a text', () => {
  test('leaves out an optional part as soon as one of its fields has no value', () => {
    const text = '{{code}}[[ ({{number}}, {{day}})]].';

    expect(fillIn(text, { code: 'A', number: '1', day: '2' })).toBe('A (1, 2).');
    expect(fillIn(text, { code: 'A', number: '1', day: undefined })).toBe('A.');
    expect(fieldsIn(text)).toStrictEqual({ plain: ['code'], optional: ['number', 'day'] });
  });

  test('does not leave without a value that it needs, not even one that every object has', () => {
    expect(() => fillIn('{{constructor}}', {})).toThrow('Expected a value for the field constructor');
  });

  test.each(['{{code', 'code}}', '{{co de}}', '[[ {{code}}', '{{code}} ]]', '[[ [[ {{code}} ]] ]]', '[[ {{code ]]'])(
    'like %s is no template',
    (text) => {
      expect(fieldsIn(text)).toBeUndefined();
    },
  );
});
