import { expect, test } from 'vitest';
import { lostIn } from '../../../../../lambdas/dossiers/domain/sheet/lost.ts';

const sheet = {
  fields: new Set(['code', 'dueOn', 'supplements.0.askedOn']),
  headingOf: (field: string) => `heading of ${field}`,
};
const lost = (before: object | undefined, fields = sheet.fields) =>
  lostIn(7, { ...(before && { before: { ...before } }) }, { ...sheet, fields }).map(({ line, column }) => [
    line,
    column,
  ]);

test('a value is lost where the sheet has no column for it', () => {
  expect(lost({ field: 'Đất đai', dueOn: '2026-11-16' })).toEqual([[7, 'heading of field']]);
});

test('the days of requests for papers are lost together', () => {
  const supplements = [{ askedOn: '2026-11-03' }];

  expect(lost({ supplements })).toEqual([]);
  expect(lost({ supplements }, new Set(['code']))).toEqual([[7, 'heading of supplements.0.askedOn']]);
  expect(lost({ supplements: [] }, new Set(['code']))).toEqual([]);
});

test('nothing is lost of a new dossier, or by an agency that follows from the code', () => {
  expect(lost(undefined)).toEqual([]);
  expect(lost({ agency: 'H44.07' })).toEqual([]);
});
