import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export type AlarmSpec = {
  readonly metric: IMetric;
  /** The alarm is raised at this value or above, or below it with `breachBelow`. */
  readonly threshold: number;
  readonly breachBelow?: true;
  /** The number of consecutive periods that must breach. */
  readonly periods?: number;
  /** What citizens lose: the first sentence of the notification. */
  readonly impact: string;
  /** The heading of the alarm in docs/operations.md. */
  readonly chapter: string;
};

/** All alarms notify one topic, and say what citizens lose and where the instructions are. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: Alarm[] = [];
  readonly #service: string;

  constructor(scope: Construct, id: string, { key }: { readonly key: IKey }) {
    super(scope, id);
    this.#service = Stack.of(key).stackName;
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    // A custom topic policy (the TLS rule) replaces the default one that allows CloudWatch to publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }

  /** `name` appears in the subject of the e-mail, after the name of the stack that holds the key. */
  add(name: string, { metric, threshold, breachBelow, periods = 1, impact, chapter }: AlarmSpec): Alarm {
    const alarm = new Alarm(this, name, {
      // Another name than in versions with the alarms in the main stack: both exist for a moment of the update.
      alarmName: `${this.#service}/${name}`,
      alarmDescription: `${impact} What to do: docs/operations.md#${chapter}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: breachBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Missing data breaches an alarm for too few events, and no other alarm.
      treatMissingData: breachBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const notify = new SnsAction(this.topic);
    alarm.addAlarmAction(notify);
    alarm.addOkAction(notify);
    this.all.push(alarm);
    return alarm;
  }
}

/** The period of metrics: long enough that one slow minute raises no alarm. */
export const ALARM_PERIOD = Duration.minutes(5);
