import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSms } from '../../../../../lambdas/channels/sms/domain/parse-sms.ts';
import { codeOf } from '../../../../support/petitions.ts';

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .tuple(fc.constantFrom('PA', 'HL', 'TC', 'BS', 'hl5', 'PAKN'), fc.string({ unit: 'grapheme' }))
      .map(([key, rest]) => `${key} ${rest}`),
  );

  test('gives one command, the same each time and in NFC', async () => {
    await fc.assert(
      fc.property(anything, (text) => {
        const command = parseSms(text);

        expect(parseSms(text.normalize('NFD').normalize('NFC'))).toStrictEqual(parseSms(text.normalize('NFC')));
        if (command.kind === 'petition') {
          expect([...command.content].length).toBeGreaterThanOrEqual(10);
          expect(text.normalize('NFC')).toContain(command.content);
        }
        if (command.kind === 'rating') expect([1, 2, 3, 4, 5]).toContain(command.level);
      }),
    );
  });

  test('is recognized for any code, level and way of typing', async () => {
    const sign = fc.constantFrom(' ', '-', '–', '.', '_', '');
    await fc.assert(
      fc.property(
        fc.constantFrom('H44', 'H44.01', 'H44.100', 'H44.100.02'),
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 5 }),
        sign.filter((one) => one !== ''),
        fc.boolean(),
        (agency, counter, level, gap, isLevelFirst) => {
          const dossier = `${agency}-260312-${`${counter}`.padStart(4, '0')}`;
          const typed = dossier.replaceAll('-', gap);
          const text = isLevelFirst ? `HL${level} ${typed}` : `HL ${typed} ${level}`;

          expect(parseSms(text)).toStrictEqual({ kind: 'rating', dossier, agency, level });
        },
      ),
    );
    await fc.assert(
      fc.property(fc.string(), fc.array(sign, { minLength: 12, maxLength: 12 }), (name, gaps) => {
        const code = codeOf(name);
        const letters = ['PAKN', ...code.slice(5).replaceAll('-', '')];
        const typed = letters.map((letter, at) => `${letter}${gaps[at]}`).join('');

        expect(parseSms(`TC ${typed}`)).toStrictEqual({ kind: 'status', code });
      }),
    );
  });
});

test('a long message of separators is parsed without backtracking', () => {
  const started = performance.now();
  for (const sign of ['-', ' ', '.', '0', 'H', '2-']) {
    for (const key of ['PA', 'HL', 'TC', '']) parseSms(`${key}${sign.repeat(10_000 / sign.length)}`);
  }

  expect(performance.now() - started).toBeLessThan(1_000);
});
