import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import type { Words } from '../kernel/words.ts';
import { outbox } from '../messages/outbox.ts';
import { openingKey, petitions, stopTokens } from '../petitions/config.ts';
import { isRestricted } from '../petitions/domain/case/restricted.ts';
import { isMergedInto } from '../petitions/domain/moves/acts/merge.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { kmsUnwrap } from '../platform/clients.ts';
import { type ItemChange, streamConsumer } from '../platform/consumer.ts';
import { log } from '../platform/log.ts';
import { unseal } from '../platform/seal.ts';
import { siteUrl, smsText } from './config.ts';
import { PetitionImage, SenderContact } from './contract.ts';
import { addressOf } from './domain/address.ts';
import { linksIn } from './domain/links.ts';
import { newsIn, type RankedNews, sharedNews } from './domain/news.ts';
import type { Notice } from './domain/notice.ts';
import { type SmsText, writeNotice } from './domain/write-notice.ts';
import { type NoticeOutbox, postNotice } from './post-notice.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly outbox: NoticeOutbox;
  readonly unwrap: (wrapped: Uint8Array) => Promise<Uint8Array>;
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
  const news = newsIn(before && PetitionImage.parse(before), petition, nameOf);
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

type Recipient = Pick<PetitionImage, 'code' | 'contactOf' | 'agency' | 'language' | 'notify' | 'channel'> & {
  readonly sealedContact: Uint8Array;
  readonly nameOf: NameOf;
};

async function notify(deps: Deps, recipient: Recipient, news: readonly RankedNews[], now: Instant): Promise<void> {
  const { code, agency, language, sealedContact, notify, nameOf } = recipient;
  if (news.length === 0 || notify === 'none') return;
  const contact = SenderContact.parse(
    JSON.parse(await unseal(sealedContact, recipient.contactOf ?? code, deps.unwrap)),
  );
  const address = addressOf(contact, notify);
  if (address === undefined) {
    log.count('NOTICE_UNREACHABLE', { code }, []);
    return;
  }
  for (const { news: content, event: _, ...placed } of news) {
    const notice: Notice = {
      ...{ code, language, agency: nameOf(agency), news: content },
      ...linksIn({ site: deps.site, token: deps.stopToken(code) }, recipient),
    };
    const written = writeNotice(notice, address, { on: localDateOf(now), smsText: deps.smsText });
    await postNotice(deps.outbox, { code, kind: content.kind, ...placed, ...written }, now);
  }
}
