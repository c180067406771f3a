import { BadRequestException, MessageRejected, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { once } from '../platform/config.ts';
import type { MailPort } from './ports.ts';
import { outcomeOf, sdkLimits } from './sdk-port.ts';

/** SES's own limit of a tag's value. */
const MAX_TAG_LENGTH = 256;

const client = once(() => new SESv2Client(sdkLimits));

/** Mail through Amazon SES; `from` is an address that is verified there. */
export function sesMail(from: string): MailPort {
  return {
    send: ({ id, to, subject, text }) =>
      outcomeOf({
        port: 'mail',
        send: () =>
          client().send(
            new SendEmailCommand({
              FromEmailAddress: from,
              Destination: { ToAddresses: [to] },
              Content: { Simple: { Subject: inUtf8(subject), Body: { Text: inUtf8(text) } } },
              EmailTags: [{ Name: 'message', Value: tagOf(id) }],
            }),
          ),
        isFinal: (error) => error instanceof BadRequestException || error instanceof MessageRejected,
      }),
  };
}

const inUtf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

/**
 * The id in what a tag may hold, letters, digits, `-` and `_`: percent-encoded with `_` for `%`, so that
 * `decodeURIComponent(tag.replaceAll('_', '%'))` gives it back. A tag only helps to find a mail; a longer one is cut.
 */
function tagOf(id: string): string {
  return encodeURIComponent(id)
    .replace(/[_.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '_')
    .slice(0, MAX_TAG_LENGTH);
}
