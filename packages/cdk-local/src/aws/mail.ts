import { randomUUID } from 'node:crypto';
import { optionalText, type Properties, record, records, texts } from '../properties.ts';
import { type BusEvent, reportsToBus } from './events/bus.ts';
import type { AwsResponse, AwsService, Permission } from './service.ts';
import type { MessageServiceOptions } from './sms.ts';
import type { LocalStack } from './types.ts';

const PATH = '/v2/email/outbound-emails';
/** The characters SES allows in the name and value of a tag. */
const TAG = /^[A-Za-z0-9_-]{1,256}$/;
/** SES's limit on the recipients of one message. */
const RECIPIENTS = 50;

/** SES version 2: e-mails go to the outbox, and the bus hears at once what happened to them. */
export function mailService({ stack, outbox, clock, messaging, bus }: MessageServiceOptions): AwsService {
  async function report(input: Properties, sent: { readonly set: string; readonly messageId: string }): Promise<void> {
    const [type, event] = eventOf(input, sent);
    if (reportsToBus(stack, sent.set, type)) await bus.put(event);
  }

  return {
    denied: (sentence) => mailError('AccessDeniedException', sentence, 403),
    permissions: ({ input }) => permissionsOf(input, stack),
    async run({ method, path, input }) {
      if (method !== 'POST' || path !== PATH)
        return mailError('NotFoundException', `The local SES does not support ${path}.`, 404);
      const problem = validationError(input);
      if (problem !== undefined) return mailError('BadRequestException', problem, 400);
      const set = optionalText(input, 'ConfigurationSetName');
      if (set !== undefined && !stack.ofType('AWS::SES::ConfigurationSet').some(({ id }) => id === set)) {
        return mailError('NotFoundException', `Configuration set <${set}> does not exist.`, 404);
      }

      const MessageId = randomUUID();
      const subject = optionalText(record(contentOf(input), 'Subject'), 'Data');
      outbox.add({
        id: messaging.idOf?.(Object.fromEntries(tagsOf(input).map(({ name, value }) => [name, value]))) ?? MessageId,
        channel: 'email',
        to: recipientsOf(input).join(', '),
        text: textOf(contentOf(input)) ?? '',
        ...(subject === undefined ? {} : { subject }),
        at: new Date(clock.now()).toISOString(),
      });
      if (set !== undefined) await report(input, { set, messageId: MessageId });
      return mailResponse(200, { MessageId });
    },
  };
}

/** SES accepts a grant on the address or on its domain, whichever identity is verified, and asks for one on the configuration set too. */
function permissionsOf(input: Properties, { region, accountId }: LocalStack): readonly Permission[] {
  const from = addressIn(optionalText(input, 'FromEmailAddress') ?? '');
  const identities = [from.slice(from.indexOf('@') + 1), from];
  const set = optionalText(input, 'ConfigurationSetName');
  const on = (...resources: readonly string[]): Permission => ({
    action: 'ses:SendEmail',
    resources: resources.map((resource) => `arn:aws:ses:${region}:${accountId}:${resource}`),
    context: { 'ses:fromaddress': from },
  });
  return [
    on(...identities.map((identity) => `identity/${identity}`)),
    ...(set === undefined ? [] : [on(`configuration-set/${set}`)]),
  ];
}

/** The address to which SES itself lets an e-mail bounce. */
const BOUNCES = 'bounce@simulator.amazonses.com';

/** https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html, without times and addresses of hosts. */
function eventOf(
  input: Properties,
  { set, messageId }: { readonly set: string; readonly messageId: string },
): readonly ['bounce' | 'delivery', BusEvent] {
  const destination = recipientsOf(input);
  const tags = {
    ...Object.fromEntries(tagsOf(input).map(({ name, value }) => [name, [value]])),
    'ses:configuration-set': [set],
  };
  const mail = { messageId, destination, tags };
  const event = (type: string, more: Properties, title: string): BusEvent => ({
    source: 'aws.ses',
    'detail-type': title,
    detail: { eventType: type, mail, ...more },
  });
  return destination.includes(BOUNCES)
    ? ['bounce', event('Bounce', { bounce: { bounceType: 'Permanent', bounceSubType: 'General' } }, 'Email Bounced')]
    : ['delivery', event('Delivery', { delivery: { recipients: destination } }, 'Email Delivered')];
}

function validationError(input: Properties): string | undefined {
  const recipients = recipientsOf(input);
  const tag = tagsOf(input).find(({ name, value }) => !TAG.test(name) || !TAG.test(value));
  if (!optionalText(input, 'FromEmailAddress')?.includes('@')) return 'Missing FromEmailAddress.';
  if (recipients.length === 0 || recipients.length > RECIPIENTS) return `A message has 1 to ${RECIPIENTS} recipients.`;
  if (recipients.some((to) => !to.includes('@'))) return 'Illegal address';
  if (textOf(contentOf(input)) === undefined) {
    return 'The local SES supports Content.Simple with a Subject and a Body only.';
  }
  if (tag !== undefined) return `Invalid tag ${tag.name}=<${tag.value}>: only letters, digits, _ and - are allowed.`;
  return undefined;
}

const contentOf = (input: Properties) => record(record(input, 'Content'), 'Simple');
const recipientsOf = (input: Properties) => texts(record(input, 'Destination'), 'ToAddresses');
const addressIn = (mailbox: string) => /<([^>]*)>/.exec(mailbox)?.[1] ?? mailbox;

function textOf(content: Properties): string | undefined {
  const body = record(content, 'Body');
  return optionalText(record(body, 'Text'), 'Data') ?? optionalText(record(body, 'Html'), 'Data');
}

function tagsOf(input: Properties) {
  const tags = records(input, 'EmailTags');
  return tags.map((tag) => ({ name: optionalText(tag, 'Name') ?? '', value: optionalText(tag, 'Value') ?? '' }));
}

function mailError(type: string, message: string, status: number): AwsResponse {
  const { headers, body } = mailResponse(status, { message });
  return { status, headers: { ...headers, 'x-amzn-errortype': type }, body };
}

function mailResponse(status: number, body: unknown): AwsResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
