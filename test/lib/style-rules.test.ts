import { expect, test } from 'vitest';
import { isForPrint, styleRules } from '../../lib/style-rules.ts';

test.each([
  ['a:hover{top:0}', []],
  ['.a .b>c.d{top:0}', [['a', 'b', 'd']]],
  ['.a,.b:hover{top:0}', [['a'], ['b']]],
  // One selector without a class applies to every page.
  ['p,.a{top:0}', []],
  ['.a:not(.b,.c:is(.d)) .e::before{content:"{.f}"}', [['a', 'e']]],
  [':is(.a,.b){top:0}', []],
  [':root{--x:1}', []],
  ['@font-face{src:url(x.woff2)}', []],
])('%s needs %j', (css, needs) => {
  expect(styleRules(css)).toStrictEqual([{ css, needs }]);
});

test('each rule keeps the conditions around it, and its place', () => {
  const css =
    '.a{top:0}@media (width>1px){.b{top:0}@supports (x:y){p{top:0}}}@container (width<1px){.d{top:0}}@media print{.c{content:"}"}}i{top:0}';

  expect(styleRules(css).map((rule) => rule.css)).toStrictEqual([
    '.a{top:0}',
    '@media (width>1px){.b{top:0}}',
    '@media (width>1px){@supports (x:y){p{top:0}}}',
    '@container (width<1px){.d{top:0}}',
    '@media print{.c{content:"}"}}',
    'i{top:0}',
  ]);
  expect(styleRules(css).filter(isForPrint)).toStrictEqual([{ css: '@media print{.c{content:"}"}}', needs: [['c']] }]);
});
