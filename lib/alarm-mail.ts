import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { failureQueue } from './queues.ts';

type AlarmMailProps = { readonly alarms: Alarms; readonly key: IKey; readonly to: string };

const IMPACT = 'A notification of an alarm could not be mailed; nobody may know of the alarm.';

/** Mails the alarms; what cannot be mailed is kept, and raises an alarm that other subscribers receive. */
export class AlarmMail extends Construct {
  constructor(scope: Construct, id: string, { alarms, key, to }: AlarmMailProps) {
    super(scope, id);
    const deadLetterQueue = failureQueue(this, 'alarms-unsent', { key, alarms, impact: IMPACT });
    alarms.topic.addSubscription(new EmailSubscription(to, { deadLetterQueue }));
  }
}
