import { symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerTsx } from '../../lib/load-tsx.ts';
import { root, temporaryDirectory } from './support.ts';

test('after registration Node loads TSX and, as before, anything else', () => {
  const directory = temporaryDirectory();
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  writeFileSync(join(directory, 'word.mjs'), `export const word = 'Xin chào';`);
  writeFileSync(
    join(directory, 'page.tsx'),
    `import { word } from './word.mjs';\nexport const Page = (props: { of: string }) => <p lang="vi">{word} {props.of}</p>;`,
  );
  const load = createRequire(join(directory, 'x.cjs'));
  expect(() => load('./page.tsx')).toThrow();

  registerTsx();

  expect(load('./page.tsx').Page({ of: 'bạn' })).toMatchObject({
    type: 'p',
    props: { lang: 'vi', children: ['Xin chào', ' ', 'bạn'] },
  });
});
