import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const lambdas = join(import.meta.dirname, '../../../lambdas');
const slice = join(lambdas, 'petitions');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** What a file imports: our own files by their place under `lambdas/`, packages by their name. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? relative(lambdas, normalize(join(dirname(file), target))) : target,
  );

describe('the walls of the slice', () => {
  test.each(filesIn(join(slice, 'domain')).map((file) => [relative(slice, file), file]))(
    '%s imports only domain, kernel, calendar and zod, and uses no clock, no random numbers and no environment',
    (_, file) => {
      const allowed = /^(petitions\/(domain|data)|kernel|calendar|directory\/domain)\/|^zod$/;

      expect(importsOf(file).filter((target) => !allowed.test(target))).toStrictEqual([]);
      expect(readFileSync(file, 'utf8')).not.toMatch(/\bawait\b|Date\.now|new Date\(\)|Math\.random|process\.env/);
    },
  );

  test.each(filesIn(slice).map((file) => [relative(slice, file), file]))('%s looks at no slice above', (_, file) => {
    const foreign = importsOf(file).filter((target) =>
      /^(ratings|alerts|scores|messages|reports|channels|pages)\//.test(target),
    );

    expect(foreign).toStrictEqual([]);
  });

  test.each(filesIn(slice).map((file) => [relative(slice, file), file]))(
    '%s reads no SDK and no environment',
    (_, file) => {
      expect(importsOf(file).filter((target) => target.startsWith('@aws-sdk'))).toStrictEqual([]);
      expect(readFileSync(file, 'utf8')).not.toContain('process.env');
    },
  );
});
