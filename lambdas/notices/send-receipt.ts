import { type Instant, localDateOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import { newMessage } from '../messages/domain/message.ts';
import { type Outbox, post } from '../messages/store.ts';
import type { PetitionImage } from './contract.ts';
import { linksIn } from './domain/links.ts';
import { type SmsText, writeNotice } from './domain/write-notice.ts';
import { openAddress, type Unwrap } from './recipient.ts';

type Deps = {
  readonly outbox: Outbox;
  readonly unwrap: Unwrap;
  readonly renewedReceipt: (code: string) => string;
  readonly site: string | undefined;
  readonly smsText: SmsText;
  readonly stopToken: (code: string) => string;
};

type Renewed = {
  /** Undefined of a new petition: a part has the receipts of the petition it was split from, which were sent. */
  readonly before: PetitionImage | undefined;
  readonly petition: PetitionImage;
  readonly agency: Words;
};

/**
 * Sends the receipt that a sender asked for since `before`: derived here, so that it is stored only in its message, which
 * is encrypted. The message has an id of its own and does not wait for a free day, because the sender does.
 */
export async function sendReceipt(deps: Deps, { before, petition, agency }: Renewed, now: Instant): Promise<void> {
  const { code, contactOf = code, language, renewals } = petition;
  const last = renewals.at(-1);
  if (before === undefined || last === undefined || renewals.length === before.renewals.length) return;
  const address = await openAddress(deps.unwrap, petition);
  if (address === undefined) return;

  const news = { kind: 'receiptRenewed', receipt: deps.renewedReceipt(contactOf) } as const;
  const links = linksIn({ site: deps.site, token: deps.stopToken(code) }, petition);
  const notice = { ...{ code, language, agency, news }, ...links };
  const { content, template } = writeNotice(notice, address, { on: localDateOf(now), smsText: deps.smsText });
  const message = newMessage(`${code}/receipt/${renewals.length}`, content, last.at);
  const about = { rank: renewals.length, kind: news.kind, template };
  await post(deps.outbox, { ...message, hours: 'reply', about });
}
