import { expect, test } from 'vitest';
import { factColumns } from '../../../../../lambdas/dossiers/domain/sheet/columns.ts';
import { isPersonal } from '../../../../../lambdas/dossiers/domain/sheet/personal-headings.ts';
import { channelNames, statusNames } from '../../../../../lambdas/dossiers/domain/sheet/value-names.ts';
import { spelling } from '../../../../../lambdas/kernel/sheet/column.ts';

test('no heading means two columns, and no word two values', () => {
  const headings = factColumns.flatMap(({ field, label, alsoNamed }) => [
    ...new Set([field, label.vi, label.en, ...alsoNamed].map((name) => spelling(name).replaceAll(' ', ''))),
  ]);
  expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);

  for (const names of [channelNames, statusNames]) {
    const words = Object.entries(names).flatMap(([value, all]) => [...new Set([value, ...all].map(spelling))]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  }
});

test('no column of facts is named like personal data', () => {
  const headings = factColumns.flatMap(({ field, label, alsoNamed }) => [field, label.vi, label.en, ...alsoNamed]);
  expect(headings.filter(isPersonal)).toEqual([]);
});
