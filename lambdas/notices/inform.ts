import { directory } from '../directory/config.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import { outbox } from '../messages/outbox.ts';
import { openingKey } from '../petitions/config.ts';
import { kmsUnwrap } from '../platform/clients.ts';
import { type ItemChange, streamConsumer } from '../platform/consumer.ts';
import { log } from '../platform/log.ts';
import { unseal } from '../platform/seal.ts';
import { siteUrl } from './config.ts';
import { PetitionImage, SenderContact } from './contract.ts';
import { addressOf } from './domain/address.ts';
import { newsIn } from './domain/news.ts';
import type { Notice } from './domain/notice.ts';
import { type NoticeOutbox, postNotice } from './post-notice.ts';
import { noticeMessage } from './words/notice-message.ts';

type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly outbox: NoticeOutbox;
  readonly unwrap: (wrapped: Uint8Array) => Promise<Uint8Array>;
  /** The address of the pages; undefined if the deployment has no domain of its own. */
  readonly site: string | undefined;
};

/**
 * Writes to the senders of petitions what happened to them. Idempotent: a repeated change finds its message, or a later
 * one, stored. The contact is opened here only to address the message, which is stored encrypted: that is its trace.
 */
export const informSenders = streamConsumer({
  wire: () => ({
    directory: directory(),
    outbox: outbox(),
    unwrap: kmsUnwrap(openingKey().SEAL_KEY_ID),
    site: siteUrl(),
  }),
  run: inform,
});

async function inform(deps: Deps, { before, after }: ItemChange, now: Instant): Promise<void> {
  if (after === undefined) return;
  const petition = PetitionImage.parse(after);
  if (petition.notify === 'none') return;

  const tree = await deps.directory.tree(now);
  const nameOf = (code: string) => tree.find(code)?.name ?? { vi: code, en: code };
  const news = newsIn(before && PetitionImage.parse(before), petition, nameOf);
  if (news.length === 0) return;

  const { code, sealedContact, notify } = petition;
  const contact = SenderContact.parse(JSON.parse(await unseal(sealedContact, code, deps.unwrap)));
  const address = addressOf(contact, notify);
  if (address === undefined) {
    log.count('NOTICE_UNREACHABLE', { code }, []);
    return;
  }
  for (const { news: content, ...placed } of news) {
    const notice: Notice = {
      code,
      language: petition.language,
      agency: nameOf(petition.agency),
      news: content,
      link: deps.site && `${deps.site}/${petition.language}/phan-anh/${code}`,
    };
    const kind = content.kind;
    await postNotice(deps.outbox, { code, kind, ...placed, content: noticeMessage(notice, address) }, now);
  }
}
