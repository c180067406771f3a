import { randomUUID } from 'node:crypto';
import { optionalText, type Properties, record, records, texts } from '../properties.ts';
import type { AwsResponse, Permission, Service } from './service.ts';
import type { LocalClock, LocalStack, Outbox } from './types.ts';

const PATH = '/v2/email/outbound-emails';
/** What SES allows in the name and value of a tag. */
const TAG = /^[A-Za-z0-9_-]{1,256}$/;
/** SES's bound on the recipients of one message. */
const RECIPIENTS = 50;

/** SES version 2: a mail goes to the outbox, under the id that the tag `message` carries. */
export function mailService(stack: LocalStack, outbox: Outbox, clock: LocalClock): Service {
  return {
    denied: (sentence) => mailError('AccessDeniedException', sentence, 403),
    permissions: ({ input }) => [permission(input, stack)],
    async run({ method, path, input }) {
      if (method !== 'POST' || path !== PATH)
        return mailError('NotFoundException', `The local SES has no ${path}.`, 404);
      const wrong = whatIsWrong(input);
      if (wrong !== undefined) return mailError('BadRequestException', wrong, 400);

      const subject = optionalText(record(contentOf(input), 'Subject'), 'Data');
      outbox.add({
        id: idOf(input),
        channel: 'email',
        to: recipientsOf(input).join(', '),
        text: textOf(contentOf(input)) ?? '',
        ...(subject === undefined ? {} : { subject }),
        at: new Date(clock.now()).toISOString(),
      });
      return mailResponse(200, { MessageId: randomUUID() });
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

function whatIsWrong(input: Properties): string | undefined {
  const recipients = recipientsOf(input);
  const tag = tagsOf(input).find(({ name, value }) => !TAG.test(name) || !TAG.test(value));
  if (!optionalText(input, 'FromEmailAddress')?.includes('@')) return 'Missing FromEmailAddress.';
  if (recipients.length === 0 || recipients.length > RECIPIENTS) return `A mail has 1 to ${RECIPIENTS} recipients.`;
  if (recipients.some((to) => !to.includes('@'))) return 'Illegal address';
  if (textOf(contentOf(input)) === undefined) return 'The local SES takes Content.Simple with a Subject and a Body.';
  if (tag !== undefined) return `Invalid tag ${tag.name}=<${tag.value}>: only letters, digits, _ and - are allowed.`;
  return undefined;
}

/** A tag holds no slash, so the service writes its ids percent-encoded with `_` for `%`. */
function idOf(input: Properties): string {
  const tag = tagsOf(input).find(({ name }) => name === 'message')?.value;
  try {
    return tag === undefined ? randomUUID() : decodeURIComponent(tag.replaceAll('_', '%'));
  } catch (error) {
    if (error instanceof URIError && tag !== undefined) return tag;
    throw error;
  }
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
