import { randomUUID } from 'node:crypto';
import { optionalText, type Properties, record, records, texts } from '../properties.ts';
import type { AwsResponse, AwsService, Permission } from './service.ts';
import type { MessageServiceOptions } from './sms.ts';
import type { LocalStack } from './types.ts';

const PATH = '/v2/email/outbound-emails';
/** The characters SES allows in the name and value of a tag. */
const TAG = /^[A-Za-z0-9_-]{1,256}$/;
/** SES's limit on the recipients of one message. */
const RECIPIENTS = 50;

/** SES version 2: e-mails go to the outbox. */
export function mailService({ stack, outbox, clock, messaging }: MessageServiceOptions): AwsService {
  return {
    denied: (sentence) => mailError('AccessDeniedException', sentence, 403),
    permissions: ({ input }) => [permission(input, stack)],
    async run({ method, path, input }) {
      if (method !== 'POST' || path !== PATH)
        return mailError('NotFoundException', `The local SES does not support ${path}.`, 404);
      const problem = validationError(input);
      if (problem !== undefined) return mailError('BadRequestException', problem, 400);

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
      return mailResponse(200, { MessageId });
    },
  };
}

/** SES accepts a grant on the address or on its domain, whichever identity is verified. */
function permission(input: Properties, { region, accountId }: LocalStack): Permission {
  const from = addressIn(optionalText(input, 'FromEmailAddress') ?? '');
  const identities = [from.slice(from.indexOf('@') + 1), from];
  return {
    action: 'ses:SendEmail',
    resources: identities.map((identity) => `arn:aws:ses:${region}:${accountId}:identity/${identity}`),
    context: { 'ses:fromaddress': from },
  };
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
