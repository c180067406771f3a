import { fieldsFor, newsKinds } from '../../lambdas/notices/domain/fields.ts';
import type { NewsKind } from '../../lambdas/notices/domain/notice.ts';
import { previewOf } from '../../lambdas/notices/domain/preview.ts';
import { sampleNotice } from '../../lambdas/notices/domain/sample-news.ts';
import { shippedTemplates } from '../../lambdas/notices/domain/templates.ts';

/** The days on which the text of a message changes, oldest first. */
const daysOf = (kind: NewsKind): readonly string[] =>
  [
    ...new Set(
      shippedTemplates()
        .filter(({ id }) => id === kind)
        .map(({ validFrom }) => validFrom),
    ),
  ].toSorted();

/** `docs/messages.md`, from the templates. */
export const messagesDocument = (): string => `# Messages to senders

Written by \`npm run messages\`, from the templates in \`lambdas/notices/data\`; do not edit it. A test fails when the templates and this page
differ. What is shown is invented, with everything that a message may contain. An SMS is plain text of at most two parts; with the setting
\`smsText: accented\` it keeps its accents. A sender gets at most one message a day and petition, and can stop them.

${newsKinds.map((kind) => [`## ${kind}`, ...daysOf(kind).map((day) => versionOf(kind, day))].join('\n\n')).join('\n\n')}
`;

function versionOf(kind: NewsKind, on: string): string {
  const { needed, sometimes } = fieldsFor(kind, 'email');
  return [
    `From ${on}. Fields: ${needed.join(', ')}; in some messages ${sometimes.join(', ')}.`,
    ...texts(kind, on),
  ].join('\n\n');
}

const texts = (kind: NewsKind, on: string): readonly string[] =>
  (['vi', 'en'] as const).flatMap((language) => {
    const { sms, email } = previewOf(sampleNotice(kind, language), { on, smsText: 'plain' });
    const name = { vi: 'Vietnamese', en: 'English' }[language];
    return [
      `${name}, SMS, \`${sms.template}\`: ${sms.units} characters, ${sms.parts === 1 ? '1 part' : `${sms.parts} parts`}`,
      block(sms.text),
      `${name}, e-mail, \`${email.template}\``,
      block(`${email.subject}\n\n${email.text.trimEnd()}`),
    ];
  });

const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
