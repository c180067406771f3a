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

test('a report from before pauses were counted in public figures is still one', () => {
  const { unrestricted, rates, ...petitions } = reportSample.petitions;
  const { pauses: _, extensions: __, withoutPauses, withoutExtensions, withoutBoth, ...outcomes } = unrestricted;
  const { onTimeOfAnswered, onTimeOfHandled, inTimeOfPending } = rates.unrestricted;
  const before = { ...rates, unrestricted: { onTimeOfAnswered, onTimeOfHandled, inTimeOfPending } };
  const earlier = { ...reportSample, petitions: { ...petitions, unrestricted: outcomes, rates: before } };

  expect(ReportAnswer().parse(earlier)).toStrictEqual(earlier);
  expect([withoutPauses, withoutExtensions, withoutBoth]).not.toContain(undefined);
});

test('a report from before pauses and extensions were counted is still one', () => {
  const { pauses, extensions, withoutPauses, withoutExtensions, withoutBoth, rates, ...petitions } =
    reportSample.petitions;
  const { withoutPauses: _, withoutExtensions: __, withoutBoth: ___, ...before } = rates;
  const earlier = { ...reportSample, petitions: { ...petitions, rates: before } };

  expect(ReportAnswer().parse(earlier)).toStrictEqual(earlier);
  expect([pauses, extensions, withoutPauses, withoutExtensions, withoutBoth]).not.toContain(undefined);
});
