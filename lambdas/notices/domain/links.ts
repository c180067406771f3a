import type { Notice } from './notice.ts';

type Addressed = Pick<Notice, 'code' | 'language'> & { readonly channel: string };
type Site = {
  /** Undefined if the deployment has no domain of its own. */ readonly site: string | undefined;
  readonly token: string;
};

/** Where the sender follows the petition and stops its messages. */
export function linksIn({ site, token }: Site, { code, language, channel }: Addressed): Partial<Notice> {
  // Only the sender of a petition by SMS is known to have a number that receives SMS.
  const bySms = channel === 'sms' ? { stopWord: `DUNG ${code}` } : {};
  if (site === undefined) return bySms;
  const link = `${site}/${language}/phan-anh/${code}`;
  return { ...bySms, link, stopLink: `${link}/thong-bao?token=${token}` };
}
