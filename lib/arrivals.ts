import { EventBus, EventField, type EventPattern, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ProviderEvent } from '../lambdas/messages/contract.ts';
import { limits } from '../lambdas/platform/module.ts';
import { functions } from '../lambdas/service.ts';
import type { Alarms } from './alarms.ts';
import type { Settings } from './context-schema.ts';
import { failureQueue, workQueue } from './queues.ts';

const reader = functions['messages-arrivals'];

type ArrivalsProps = {
  readonly key: IKey;
  readonly alarms: Alarms;
  readonly settings: Pick<Settings, 'smsRoute'>;
};

/** What SES and End User Messaging report of messages, in a queue that gets neither address nor text. */
export class Arrivals extends Construct {
  readonly queue: Queue;
  /** The configuration set of SES whose e-mails are reported. */
  readonly eventSet: string;

  constructor(scope: Construct, id: string, { key, alarms, settings: { smsRoute } }: ArrivalsProps) {
    super(scope, id);
    const deadLetters = failureQueue(this, 'arrivals-failed', { key, alarms, impact: reader.impact });
    this.queue = workQueue(this, 'Queue', {
      ...{ key, deadLetters, attempts: reader.attempts },
      workSeconds: limits[reader.kind].timeoutSeconds,
    });
    this.eventSet = this.#eventSet();
    const pass = (name: string, eventPattern: EventPattern, message: ProviderEvent) =>
      new Rule(this, name, {
        eventPattern,
        targets: [
          new SqsQueue(this.queue, { deadLetterQueue: deadLetters, message: RuleTargetInput.fromObject(message) }),
        ],
      });
    pass('Mail', ofMail(this.eventSet), {
      channel: 'email',
      message: EventField.fromPath('$.detail.mail.tags.message[0]'),
      event: EventField.fromPath('$.detail.eventType'),
    });
    if (smsRoute !== 'aws') return;
    pass('Sms', ofSms, {
      channel: 'sms',
      message: EventField.fromPath('$.detail.context.message'),
      event: EventField.fromPath('$.detail.eventType'),
    });
  }

  /** SES reports only what is sent with a configuration set, and only to the bus of the account. */
  #eventSet(): string {
    const set = new ConfigurationSet(this, 'MailEvents');
    set.addEventDestination('Bus', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [EmailSendingEvent.DELIVERY, EmailSendingEvent.BOUNCE, EmailSendingEvent.REJECT],
    });
    return set.configurationSetName;
  }
}

/** A bounce that is not permanent is an answer of a person who is away, or a full mailbox: SES still tries. */
const ofMail = (eventSet: string): EventPattern => ({
  source: ['aws.ses'],
  detail: {
    mail: { tags: { 'ses:configuration-set': [eventSet], message: [{ exists: true }] } },
    $or: [{ eventType: ['Delivery', 'Reject'] }, { bounce: { bounceType: ['Permanent'] } }],
  },
});

/** Events of the whole account: those of other senders have no such context. */
const ofSms: EventPattern = {
  source: ['aws.sms-voice'],
  detailType: ['Text Message Delivery Status Updated'],
  detail: { isFinal: [true], context: { message: [{ exists: true }] } },
};
