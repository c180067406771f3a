import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { functions } from '../lambdas/service.ts';
import type { Alarms } from './alarms.ts';

/** One repair is what the comparison is for. Two nights in a row mean that ratings are lost again and again. */
const NIGHTS = 2;

/** Rings every day on which the calendar of days off ends within 60 days: deadlines would soon be provisional. */
export function alarmOfCalendar(alarms: Alarms): void {
  alarms.add('calendar-ends-soon', {
    metric: new Metric({
      namespace: 'LangNghe',
      metricName: 'CALENDAR_ENDS_SOON',
      period: Duration.days(1),
      statistic: 'Sum',
    }),
    threshold: 1,
    impact: 'Soon deadlines can only be given provisionally, because the days off of the next year are missing.',
    chapter: 'calendar-ends-soon',
  });
}

/** Rings when counts had to be repaired on consecutive nights. The metric is written by the function's log. */
export function alarmOfRepairs(alarms: Alarms): void {
  alarms.add('scores-repaired', {
    metric: new Metric({
      namespace: 'LangNghe',
      metricName: 'SCORES_REPAIRED',
      period: Duration.days(1),
      statistic: 'Sum',
    }),
    threshold: 1,
    periods: NIGHTS,
    impact: functions['scores-reconcile'].impact,
    chapter: 'scores-repaired',
  });
}
