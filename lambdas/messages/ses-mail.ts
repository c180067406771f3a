import { BadRequestException, MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { once } from '../platform/config.ts';
import { sdkLimits, sendResultOf } from './sdk-transport.ts';
import type { MailTransport } from './transport.ts';

/** The limit of SES for the value of a tag. */
const MAX_TAG_LENGTH = 256;

const client = once(() => new SESv2Client(sdkLimits));

/** E-mail through Amazon SES; `from` is an address that is verified there. */
export function sesMail(from: string): MailTransport {
  return {
    send: ({ id, to, subject, text, unsubscribe }) =>
      sendResultOf({
        transport: 'mail',
        send: () =>
          client().send(
            new SendEmailCommand({
              FromEmailAddress: from,
              Destination: { ToAddresses: [to] },
              Content: {
                Simple: {
                  Subject: inUtf8(subject),
                  Body: { Text: inUtf8(text) },
                  ...(unsubscribe !== undefined && { Headers: headersFor(unsubscribe) }),
                },
              },
              EmailTags: [{ Name: 'message', Value: tagOf(id) }],
            }),
          ),
        isFinal: (error) => error instanceof BadRequestException || error instanceof MessageRejected,
      }),
  };
}

/** RFC 8058: the mail program shows a button and sends one POST, without a page. */
const headersFor = (unsubscribe: string) => [
  { Name: 'List-Unsubscribe', Value: `<${unsubscribe}>` },
  { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
];

const inUtf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

/**
 * The id encoded for a tag, which allows letters, digits, `-` and `_`: percent-encoded with `_` instead of `%`. Decode
 * with `decodeURIComponent(tag.replaceAll('_', '%'))`. Truncated, because a tag only helps to find an e-mail.
 */
function tagOf(id: string): string {
  return encodeURIComponent(id)
    .replace(/[_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '_')
    .slice(0, MAX_TAG_LENGTH);
}
