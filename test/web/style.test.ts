import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../lib/sync-directory.ts';
import { SCRIPT_CLASSES, styleOf } from '../../web/style.ts';

const rules = [
  { css: 'body{margin:0}', needs: [] },
  { css: '.a{top:0}', needs: [['a']] },
  { css: '.a .b,.c{top:1px}', needs: [['a', 'b'], ['c']] },
  { css: '.count--over{color:red}', needs: [['count--over']] },
];

test.each([
  ['<p>text .a class=a</p>', 'body{margin:0}.count--over{color:red}'],
  ['<p class="a">x</p>', 'body{margin:0}.a{top:0}.count--over{color:red}'],
  ['<p class="x b"><i class="a y">x</i></p>', 'body{margin:0}.a{top:0}.a .b,.c{top:1px}.count--over{color:red}'],
  ['<p class="c">x</p>', 'body{margin:0}.a .b,.c{top:1px}.count--over{color:red}'],
])('%s contains only the rules that it uses, in their order', (html, style) => {
  expect(styleOf(html, rules)).toBe(style);
});

test('the classes that scripts add have their rules on every page', () => {
  const scripts = join(import.meta.dirname, '../../web/scripts');
  const code = filesIn(scripts).map((path) => readFileSync(join(scripts, path), 'utf8'));
  const added = code.flatMap((text) => [...text.matchAll(/(?:className = |classList\.\w+\()'([^']+)'/g)]);

  expect(added.map(([, name]) => name).sort()).toStrictEqual([...SCRIPT_CLASSES].sort());
});
