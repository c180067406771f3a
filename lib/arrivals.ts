import { Validations } from 'aws-cdk-lib';
import { EventBus, EventField, type EventPattern, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { limits, type ReportedEvent } from '../lambdas/platform/module.ts';
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

/**
 * What SES and End User Messaging report of messages. The queue gets no text and no field with an address: ids of messages, some
 * of which contain the id of a member of staff.
 */
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
    const pass = (name: string, eventPattern: EventPattern, message: ReportedEvent) => {
      const rule = new Rule(this, name, {
        eventPattern,
        targets: [new SqsQueue(this.queue, { message: RuleTargetInput.fromObject(message) })],
      });
      Validations.of(rule).acknowledge({
        id: 'Serverless-EventBusDLQ',
        reason: 'A dead-letter queue might keep the whole event with its address. EventBridge retries for a day.',
      });
    };
    const mail = { channel: 'email', message: EventField.fromPath('$.detail.mail.tags.message[0]') } as const;
    const event = EventField.fromPath('$.detail.eventType');
    pass('Mail', ofMail(this.eventSet, FINAL), { ...mail, event });
    // The kind of a bounce is no field of other events, so these have a rule of their own.
    pass('SoftBounces', ofMail(this.eventSet, SOFT), { ...mail, event: 'SoftBounce' });
    if (smsRoute !== 'aws') return;
    pass('Sms', ofSms(this.eventSet), {
      ...{ channel: 'sms', event },
      message: EventField.fromPath('$.detail.context.message'),
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

const FINAL = { $or: [{ eventType: ['Delivery', 'Reject'] }, { bounce: { bounceType: ['Permanent'] } }] };
/** SES has given up, or somebody who is away has answered. */
const SOFT = { eventType: ['Bounce'], bounce: { bounceType: [{ 'anything-but': ['Permanent'] }] } };

const ofMail = (eventSet: string, kinds: object): EventPattern => ({
  source: ['aws.ses'],
  detail: {
    mail: { tags: { 'ses:configuration-set': [eventSet], message: [{ exists: true }] } },
    ...kinds,
  },
});

/** Of the whole account: those of other senders and deployments have another context. */
const ofSms = (eventSet: string): EventPattern => ({
  source: ['aws.sms-voice'],
  detailType: ['Text Message Delivery Status Updated'],
  detail: { isFinal: [true], context: { message: [{ exists: true }], set: [eventSet] } },
});
