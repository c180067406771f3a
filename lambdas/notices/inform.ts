import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import { outbox } from '../messages/outbox.ts';
import { openingKey, petitions, renewedReceipts, stopTokens } from '../petitions/config.ts';
import { isRestricted } from '../petitions/domain/case/restricted.ts';
import { isMergedInto } from '../petitions/domain/moves/acts/merge.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { kmsUnwrap } from '../platform/clients.ts';
import { type ItemChange, streamConsumer } from '../platform/consumer.ts';
import { siteUrl, smsText } from './config.ts';
import { PetitionImage } from './contract.ts';
import { linksIn } from './domain/links.ts';
import { newsIn, type RankedNews, sharedNews } from './domain/news.ts';
import type { Notice } from './domain/notice.ts';
import { type SmsText, writeNotice } from './domain/write-notice.ts';
import { eraseMessages } from './erase-messages.ts';
import { type NoticeOutbox, postNotice } from './post-notice.ts';
import { type Addressed, openAddress, type Unwrap } from './recipient.ts';
import { sendReceipt } from './send-receipt.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly outbox: NoticeOutbox;
  readonly unwrap: Unwrap;
  /** The receipt that is sent again, by the code that the contact is bound to. */
  readonly renewedReceipt: (code: string) => string;
  /** The address of the pages; undefined if the deployment has no domain of its own. */
  readonly site: string | undefined;
  readonly smsText: SmsText;
  /** Of the link that stops messages about a petition. */
  readonly stopToken: (code: string) => string;
};

/**
 * Writes to the senders of petitions what happened to them. Idempotent: a repeated change finds its message, or a later
 * one, stored. The contact is opened here only to address the message, which is stored encrypted: that is its trace.
 */
export const informSenders = streamConsumer({
  wire: () => ({
    petitions: petitions(),
    directory: directory(),
    outbox: outbox(),
    unwrap: kmsUnwrap(openingKey().SEAL_KEY_ID),
    renewedReceipt: renewedReceipts(),
    site: siteUrl(),
    smsText: smsText(),
    stopToken: stopTokens(),
  }),
  run: inform,
});

export async function inform(deps: Deps, { before, after }: ItemChange, now: Instant): Promise<void> {
  if (after === undefined) return;
  const petition = PetitionImage.parse(after);
  const tree = await deps.directory.tree(now);
  const nameOf: NameOf = (code) => tree.find(code)?.name ?? { vi: code, en: code };
  const earlier = before && PetitionImage.parse(before);
  await sendReceipt(deps, { before: earlier, petition, agency: nameOf(petition.agency) }, now);
  const isErased = earlier?.sealedContact !== undefined && petition.sealedContact === undefined;
  // All that was stored before it is in the table by now: the changes of a petition come in their order.
  if (isErased) await eraseMessages(deps.outbox.messages, petition, now);
  const news = newsIn(earlier, petition, nameOf);
  if (news.length === 0) return;

  await notify(deps, { ...petition, nameOf }, news, now);
  await shareNews(deps, petition, { news, nameOf, now });
}

type NameOf = (code: string) => Words;
type News = { readonly news: readonly RankedNews[]; readonly nameOf: NameOf; readonly now: Instant };

/**
 * Each sender of a petition that is merged into this one reads the news too. Where this one was just merged, what happened
 * to the leading petition meanwhile is read from that: whichever of the two changes comes first, nothing is missed.
 */
async function shareNews({ petitions, ...deps }: Deps, petition: PetitionImage, { news, nameOf, now }: News) {
  const { merged } = petition;
  if (merged !== undefined) {
    const leading = await petitions.find(merged.into);
    const known = leading && !isRestricted(leading) ? newsIn(undefined, leading, nameOf) : [];
    const { agency } = leading ?? petition;
    await notify(
      { petitions, ...deps },
      { ...petition, agency, nameOf },
      sharedNews(known, { ...petition, merged }),
      now,
    );
  }
  if (isRestricted(petition)) return;
  for (const { code } of petition.duplicates) {
    const duplicate = await petitions.find(code);
    if (!isMergedInto(duplicate, petition.code)) continue;
    const { agency } = petition;
    await notify({ petitions, ...deps }, { ...duplicate, agency, nameOf }, sharedNews(news, duplicate), now);
  }
}

type Recipient = Addressed & Pick<PetitionImage, 'agency' | 'language' | 'channel'> & { readonly nameOf: NameOf };

async function notify(deps: Deps, recipient: Recipient, news: readonly RankedNews[], now: Instant): Promise<void> {
  const { code, agency, language, nameOf } = recipient;
  const address = news.length === 0 ? undefined : await openAddress(deps.unwrap, recipient);
  if (address === undefined) return;
  for (const { news: content, event: _, ...placed } of news) {
    const notice: Notice = {
      ...{ code, language, agency: nameOf(agency), news: content },
      ...linksIn({ site: deps.site, token: deps.stopToken(code) }, recipient),
    };
    const written = writeNotice(notice, address, { on: localDateOf(now), smsText: deps.smsText });
    await postNotice(deps.outbox, { code, kind: content.kind, ...placed, ...written }, now);
  }
}
