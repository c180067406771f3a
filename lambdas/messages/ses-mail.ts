import { BadRequestException, MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { once } from '../platform/config.ts';
import { tagOf } from './message-tag.ts';
import { sdkLimits, sendResultOf } from './sdk-transport.ts';
import type { MailTransport } from './transport.ts';

const client = once(() => new SESv2Client(sdkLimits));

/** E-mail through Amazon SES; `from` is an address that is verified there. `eventSet` reports what happens to each. */
export function sesMail({ from, eventSet }: { readonly from: string; readonly eventSet: string }): MailTransport {
  return {
    send: ({ id, to, subject, text, unsubscribe }) =>
      sendResultOf({
        transport: 'mail',
        send: () =>
          client().send(
            new SendEmailCommand({
              FromEmailAddress: from,
              ConfigurationSetName: eventSet,
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
