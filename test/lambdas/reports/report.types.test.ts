import { expect, expectTypeOf, test } from 'vitest';
import type { BodyOf, ExtraKeys } from '../../../lambdas/platform/answers.ts';
import { Report as ReportAnswer } from '../../../lambdas/reports/answers.ts';
import type { Report } from '../../../lambdas/reports/domain/report.ts';
import { reportSample } from '../../../lambdas/reports/samples.ts';

type Promised = BodyOf<typeof ReportAnswer>;

/** A report is stored and returned as text, so the operation that returns it cannot be checked against its answer. */
test('a report has exactly the fields that the reference lists', () => {
  expectTypeOf<Report>().toExtend<Promised>();
  expectTypeOf<ExtraKeys<Report, Promised>>().toBeNever();
  expectTypeOf<ExtraKeys<typeof reportSample, Promised>>().toBeNever();

  expect(ReportAnswer().parse(reportSample)).toStrictEqual(reportSample);
});
