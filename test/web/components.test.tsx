import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Bar } from '../../web/components/bar.tsx';
import { Button } from '../../web/components/button.tsx';
import { Checkboxes } from '../../web/components/checkboxes.tsx';
import { ErrorSummary } from '../../web/components/error-summary.tsx';
import { Faces } from '../../web/components/faces.tsx';
import { Hidden } from '../../web/components/hidden.tsx';
import { Radios } from '../../web/components/radios.tsx';
import { Select } from '../../web/components/select.tsx';
import { SummaryList } from '../../web/components/summary-list.tsx';
import { TextArea } from '../../web/components/text-area.tsx';
import { TextField } from '../../web/components/text-field.tsx';
import { SpeechProvider } from '../../web/speech.ts';

const html = (one: ComponentChild) => renderToString(<SpeechProvider value="vi">{one}</SpeechProvider>);
const english = (one: ComponentChild) => renderToString(<SpeechProvider value="en">{one}</SpeechProvider>);
/** The tag that opens the one element of this id. */
const tagOf = (id: string, text: string) => new RegExp(`<[a-z]+[^>]* id="${id}"[^>]*>`).exec(text)?.[0];
const items = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không', hint: 'Gợi ý' },
];

const fields = {
  'a text field': <TextField name="f" label="Nhãn" hint="Gợi ý" error="Sai" />,
  'a text area': <TextArea lang="vi" name="f" label="Nhãn" hint="Gợi ý" error="Sai" />,
  'a select': <Select name="f" label="Nhãn" items={items} hint="Gợi ý" error="Sai" />,
};

describe.each(Object.entries(fields))('%s', (_, field) => {
  test('has its label, and is described by its hint and its error', () => {
    expect(html(field)).toContain('<label class="govuk-label" for="f">Nhãn');
    expect(tagOf('f', html(field))).toContain('aria-describedby="f-hint f-error"');
    expect(tagOf('f', html(field))).toContain('aria-invalid="true"');
    expect(html(field)).toContain('id="f-hint"');
    expect(html(field)).toMatch(/id="f-error".*Lỗi:<\/span> Sai/);
  });

  test('says that it is wrong in the language of the page', () => {
    expect(english(field)).toContain('Error:</span>');
  });

  test('is never held back by the browser', () => {
    expect(html(field)).not.toMatch(/ (required|maxlength|pattern)=?/);
  });
});

test('a field without hint and error is described by nothing', () => {
  expect(html(<TextField name="f" label="Nhãn" />)).not.toContain('aria-');
});

test('a field that may be left empty says so', () => {
  expect(html(<TextField name="f" label="Nhãn" optional />)).toContain('Nhãn (không bắt buộc)');
  expect(english(<Select name="f" label="Label" items={items} optional />)).toContain('Label (optional)');
});

test('a text area tells its limit, which the script counts down', () => {
  const shown = html(<TextArea lang="vi" name="f" label="Nhãn" value="Đường ngập" maxLength={10_000} draft />);

  expect(tagOf('f', shown)).toContain('aria-describedby="f-limit" data-count="10000" data-draft="f"');
  expect(shown).toContain('Đường ngập</textarea>');
  expect(tagOf('f-limit', shown)).toBeDefined();
  expect(shown).toContain('Không quá 10.000 ký tự');
});

describe('a question with several answers', () => {
  const radios = html(<Radios name="q" legend="Hỏi" items={items} value="no" error="Chọn một" />);

  test('has a legend, and its error belongs to all answers', () => {
    expect(radios).toMatch(/<fieldset[^>]*aria-describedby="q-error"[^>]*><legend[^>]*>Hỏi/);
  });

  test('is found by the error summary at its first answer', () => {
    expect(tagOf('q', radios)).toContain('type="radio"');
    expect(tagOf('q-no', radios)).toContain('value="no"');
  });

  test('keeps what was chosen, and no more', () => {
    expect(tagOf('q-no', radios)).toContain('checked');
    expect(tagOf('q', radios)).not.toContain('checked');
    expect(html(<Radios name="q" legend="Hỏi" items={items} />)).not.toContain('checked');
  });

  test('may be answered more than once by check boxes', () => {
    const boxes = html(<Checkboxes name="q" legend="Hỏi" items={items} values={['yes', 'no']} />);

    expect(boxes.match(/type="checkbox"[^>]*checked/g)).toHaveLength(2);
    expect(tagOf('q-no', boxes)).toContain('aria-describedby="q-no-item-hint"');
  });
});

test('a select keeps what was chosen', () => {
  expect(html(<Select name="f" label="Nhãn" items={items} value="no" />)).toMatch(/<option value="no" selected>/);
});

describe('the error summary', () => {
  test('takes the focus, speaks up and leads to each field', () => {
    const shown = html(<ErrorSummary lang="vi" errors={[{ field: 'content', text: 'Nhập nội dung' }]} />);

    expect(shown).toMatch(/tabindex="-1"[^>]*data-focus/);
    expect(shown).toContain('role="alert"');
    expect(shown).toContain('Có lỗi cần sửa');
    expect(shown).toContain('<a href="#content">Nhập nội dung</a>');
  });

  test('is not there where nothing is wrong', () => {
    expect(html(<ErrorSummary lang="vi" errors={[]} />)).toBe('');
  });
});

test('a button tells which one it was', () => {
  expect(
    html(
      <Button name="go" value="back" secondary>
        Lùi
      </Button>,
    ),
  ).toBe('<button type="submit" class="govuk-button govuk-button--secondary" name="go" value="back">Lùi</button>');
});

test('hidden fields carry one value, many, or none', () => {
  const shown = html(<Hidden fields={{ a: '1', b: ['2', '3'], c: undefined, d: '<"' }} />);

  expect(shown.match(/name="."/g)).toStrictEqual(['name="a"', 'name="b"', 'name="b"', 'name="d"']);
  expect(shown).not.toContain('<"');
});

describe('a summary list', () => {
  const rows = [
    { key: 'Nội dung', value: 'Ngập', action: { href: '/vi/a', text: 'Thay đổi', about: 'nội dung' } },
    { key: 'Nơi', value: 'Xóm 2', action: <b>tự làm</b> },
    { key: 'Ngày', value: '1' },
  ];

  test('says to screen readers what each link changes', () => {
    expect(html(<SummaryList rows={rows} />)).toContain(
      '<a class="govuk-link" href="/vi/a">Thay đổi<span class="govuk-visually-hidden"> nội dung</span></a>',
    );
  });

  test('takes any action, or none', () => {
    const shown = html(<SummaryList rows={rows} />);

    expect(shown).toContain('<b>tự làm</b>');
    expect(shown).toMatch(/row--no-actions"><dt[^>]*>Ngày/);
    expect(html(<SummaryList rows={rows.slice(2)} />)).not.toContain('no-actions');
  });
});

test('five faces stand in one order, each a button with its level and its name', () => {
  const shown = html(<Faces lang="vi" name="level" legend="Hài lòng không?" value="4" />);
  const buttons = [...shown.matchAll(/<button type="submit" name="level" value="(\d)"[^>]*>.*?label">([^<]+)/g)];

  expect(buttons.map(([, level, label]) => `${level} ${label}`)).toStrictEqual([
    '1 Rất không hài lòng',
    '2 Không hài lòng',
    '3 Bình thường',
    '4 Hài lòng',
    '5 Rất hài lòng',
  ]);
  expect(shown.match(/faces__face--chosen/g)).toHaveLength(1);
});

describe('a bar', () => {
  const widths = (counts: readonly [number, number, number, number, number]) =>
    [...html(<Bar lang="vi" title="Hài lòng" counts={counts} />).matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(
      ([, width]) => Number(width),
    );

  test('shares its whole length, with the same numbers in a table', () => {
    expect(widths([1, 1, 2, 0, 4])).toStrictEqual([12.1, 12.1, 24.6, 0, 49.6]);
    expect(html(<Bar lang="vi" title="Hài lòng" counts={[1, 1, 2, 0, 4]} />)).toContain('12,5%');
  });

  test('of no ratings is empty and breaks nothing', () => {
    expect(widths([0, 0, 0, 0, 0])).toStrictEqual([0, 0, 0, 0, 0]);
  });
});
