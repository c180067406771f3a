import { expect, test } from 'vitest';
import { contradictionsIn } from '../../../../../lambdas/dossiers/domain/check-facts.ts';
import { rowCodes } from '../../../../../lambdas/dossiers/domain/row-codes.ts';
import { contradictionWords } from '../../../../../lambdas/dossiers/domain/sheet/row-problem-words.ts';
import { anyHeading, rowProblems } from '../../../../../lambdas/dossiers/domain/sheet/row-problems.ts';
import { someFacts } from '../../../../support/dossiers.ts';

const problemsOf = (answer: Parameters<typeof rowProblems>[1]) =>
  rowProblems(7, answer, anyHeading).map(({ line, column }) => [line, column]);

test.each(['accepted', 'changed', 'repeated'])('a row that is %s has no problem', (result) => {
  expect(problemsOf({ result })).toEqual([]);
});

test('each reason has its words, at the column that it is about', () => {
  const columns = rowCodes.map((code) => problemsOf({ result: 'refused', code })[0]?.[1]);
  expect(new Set(columns)).toEqual(new Set(['Mã hồ sơ', 'Thời điểm cập nhật', 'Ngày tiếp nhận']));
  expect(problemsOf({ result: 'outdated' })).toEqual([[7, 'Thời điểm cập nhật']]);
});

test.each([
  ['doneOn', 'Ngày có kết quả'],
  ['supplements', 'Ngày yêu cầu bổ sung'],
  ['supplements.0', 'Ngày yêu cầu bổ sung'],
  ['supplements.2', 'Ngày yêu cầu bổ sung lần 3'],
  ['supplements.1.suppliedOn', 'Ngày bổ sung lần 2'],
  ['name', 'name'],
])('what is wrong with %s is shown at “%s”', (path, column) => {
  const code = 'dossier.contradicts';
  expect(problemsOf({ result: 'refused', code, errors: [{ path, code: 'missing' }] })).toEqual([[7, column]]);
});

test('every contradiction has its words; what has none is called invalid', () => {
  const facts = [
    { receivedOn: '2026-11-21', dueOn: '2040-01-01' },
    { receivedOn: '2010-01-01', status: 'done', handedOverOn: '2009-01-01' },
    { status: 'handedOver', doneOn: '2026-11-12', handedOverOn: '2026-11-11' },
    { supplements: [{ askedOn: '2026-11-09', suppliedOn: '2026-11-08' }, { askedOn: '2026-11-10' }] },
  ] as const;
  const codes = facts.flatMap((given) => contradictionsIn(someFacts(given as object), '2026-11-20'));
  const found = new Set(codes.map(({ code }) => code));

  expect([...found].filter((code) => contradictionWords[code] === undefined)).toEqual([]);
  expect([...found].sort()).toEqual(Object.keys(contradictionWords).sort());
  const invalid = { result: 'refused', code: 'request.invalid', errors: [{ path: 'name', code: 'x' }] } as const;
  expect(rowProblems(7, invalid, anyHeading)[0]?.message.en).toBe('The value is not valid.');
});
