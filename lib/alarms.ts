import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export type AlarmSpec = {
  readonly metric: IMetric;
  /** The alarm rings at this value or above; `ringsBelow` turns that round. */
  readonly threshold: number;
  readonly ringsBelow?: true;
  /** How many periods in a row must be wrong. */
  readonly periods?: number;
  /** What a citizen loses: the first sentence that the person on duty reads. */
  readonly impact: string;
  /** The heading of the alarm in docs/operations.md. */
  readonly chapter: string;
};

/** All alarms ring at one topic and all say what a citizen loses, and where to read what to do. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: Alarm[] = [];

  constructor(scope: Construct, id: string, { key, mail }: { readonly key: IKey; readonly mail: string | undefined }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    // A policy of our own (the TLS rule) replaces the one by which CloudWatch would be let in.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (mail !== undefined) this.topic.addSubscription(new EmailSubscription(mail));
  }

  /** `name` is what the mail's subject shows, after the name of the stack. */
  add(name: string, { metric, threshold, ringsBelow, periods = 1, impact, chapter }: AlarmSpec): Alarm {
    const alarm = new Alarm(this, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      alarmDescription: `${impact} What to do: docs/operations.md#${chapter}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ringsBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Silence is the fault where an alarm waits for too little, and peace everywhere else.
      treatMissingData: ringsBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const ring = new SnsAction(this.topic);
    alarm.addAlarmAction(ring);
    alarm.addOkAction(ring);
    this.all.push(alarm);
    return alarm;
  }
}

/** The period over which metrics are summed: long enough that one slow minute wakes nobody. */
export const ALARM_PERIOD = Duration.minutes(5);
