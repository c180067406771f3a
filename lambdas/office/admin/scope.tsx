import { MessagePage } from '../../../web/components/message-page.tsx';
import { mayAdminister } from '../../directory/domain/access.ts';
import { treeWith } from '../../directory/domain/placement.ts';
import { type Agency, type Tree, treeOf } from '../../directory/domain/tree.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { hasRole } from '../../kernel/caller.ts';
import type { Recorded } from '../../kernel/record.ts';
import { type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { adminWords as words } from './words/admin.ts';

/** After `/vi/can-bo`. */
export const ADMIN = '/quan-tri';

/** The directory as an administrator sees it: read without the cache, so that a change shows on the next page. */
export type Scope = {
  readonly records: readonly Recorded<Agency>[];
  readonly periods: readonly Agency[];
  readonly today: LocalDate;
  /** Of today. */
  readonly tree: Tree;
  /** The tree in which an agency has its place, if the administrator may maintain it. */
  readonly treeFor: (code: string) => Tree | undefined;
};

/** Undefined for those who administer nothing. */
export async function scopeOf(
  records: Pick<RecordStore, 'agencies'>,
  { session: { caller }, now }: OfficeContext,
): Promise<Scope | undefined> {
  if (!hasRole(caller, 'admin') || caller.agency === '') return undefined;
  const recorded = await records.agencies();
  const periods = recorded.map(({ value }) => value);
  const today = localDateOf(now);
  const tree = treeOf(periods, today);
  const treeFor = (code: string) => {
    // Only what is planned has its place in another tree than that of today, which is made once.
    const found = tree.last(code) === undefined ? treeWith(code, periods, today) : tree;
    return found !== undefined && mayAdminister(caller, code, found) ? found : undefined;
  };
  return { records: recorded, periods, today, tree, treeFor };
}

const FORBIDDEN = 403;
const NOT_FOUND = 404;

export const forbidden = (context: OfficeContext): Promise<Reply<string>> =>
  message(context, { status: FORBIDDEN, title: words.forbidden, text: words.forbiddenText }, [
    { path: OFFICE, text: words.toQueue[context.lang] },
  ]);

/** The same for what does not exist and what is outside the scope. */
export const notFound = (context: OfficeContext): Promise<Reply<string>> =>
  message(context, { status: NOT_FOUND, title: words.unknown, text: words.unknownText }, [
    { path: `${OFFICE}${ADMIN}`, text: words.toTree[context.lang] },
  ]);

type Message = Record<'title' | 'text', (typeof words)[keyof typeof words]> & { readonly status: number };
type Links = Parameters<typeof MessagePage>[0]['links'];

function message(context: OfficeContext, { status, title, text }: Message, links: Links): Promise<Reply<string>> {
  const { lang } = context;
  const page = <MessagePage {...{ lang, title: title[lang], text: text[lang], links }} />;
  return framed(context, { path: ADMIN, title: title[lang], status }, page);
}
