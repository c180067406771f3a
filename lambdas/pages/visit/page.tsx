import { randomUUID } from 'node:crypto';
import { MessagePage, type NextLink } from '../../../web/components/message-page.tsx';
import { directory } from '../../directory/config.ts';
import { agencyChoices } from '../../directory/domain/agency-choices.ts';
import { findAgencies, isListed } from '../../directory/domain/find-agencies.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { page } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { isDossierCode, nextVisit, type Visit, visitPath } from './domain/visit.ts';
import { ChooseAgency, type VisitError } from './view/choose.tsx';
import { RateVisit } from './view/rate.tsx';
import { visitWords as words } from './words.ts';

/** What every page of a visit is rendered for. */
export type VisitContext = { readonly lang: Lang; readonly visit: Visit; readonly now: Instant };

export const freshId = (): string => randomUUID();

/** The frame of every page of a visit; at a kiosk it has no navigation. */
export async function visitFrame({ lang, visit, now }: VisitContext, title: string) {
  return {
    lang,
    path: visitPath(visit),
    title,
    description: words.description[lang],
    isIllustrative: await isIllustrative(now),
    isKiosk: visit.from === 'kiosk',
    // A link of a counter or a dossier: it may carry a token.
    isPrivate: [visit.from, visit.dossier, visit.token].some((part) => part !== undefined),
  };
}

/** The errors that prevent a rating; `isKnown`: the agency exists today. */
export function visitErrors(lang: Lang, { agency, dossier }: Visit, isKnown: boolean): readonly VisitError[] {
  const missing = agency === undefined ? words.agencyMissing : words.agencyUnknown;
  return [
    ...(isKnown ? [] : [{ field: 'agency' as const, text: missing[lang] }]),
    ...(isDossierCode(dossier) ? [] : [{ field: 'dossier' as const, text: words.dossierWrong[lang] }]),
  ];
}

/** The button that searches for an agency. */
export const FIND = 'find';

/** Asks for the agency and, optionally, the dossier. Where a list would be too long, `find` is searched for. */
export async function choosePage(
  status: number,
  context: VisitContext & { readonly find?: string | undefined },
  errors: readonly VisitError[],
): Promise<Reply<string>> {
  const { lang, visit, now, find = '' } = context;
  const tree = await directory().tree(now);
  const frame = { ...(await visitFrame(context, words.title[lang])), hasErrors: errors.length > 0 };
  const search = isListed(tree) ? undefined : { go: FIND, text: find, found: findAgencies(lang, tree, find) };
  return page(
    status,
    frame,
    <ChooseAgency {...{ lang, visit, errors, search }} agencies={agencyChoices(lang, tree)} />,
  );
}

type FacesOptions = {
  readonly agencyName: string;
  readonly id: string;
  readonly isMissing?: boolean;
  /** The page says that it is a kiosk, and is none that is registered. */
  readonly isUnregistered?: boolean;
};

/** The five faces. */
export async function facesPage(status: number, context: VisitContext, options: FacesOptions): Promise<Reply<string>> {
  const { lang, visit } = context;
  const { agencyName, id, isMissing = false, isUnregistered = false } = options;
  const frame = { ...(await visitFrame(context, `${words.title[lang]} – ${agencyName}`)), hasErrors: isMissing };
  return page(status, frame, <RateVisit {...{ lang, visit, agencyName, id, isMissing, isUnregistered }} />);
}

type PageMessage = { readonly title: string; readonly text: string; readonly links: readonly NextLink[] };

/** Explains what is not possible; a kiosk returns to its start by itself. */
export async function messagePage(status: number, context: VisitContext, message: PageMessage): Promise<Reply<string>> {
  const frame = await visitFrame(context, message.title);
  return page(
    status,
    { ...frame, ...backToStart(context, SHORT_SECONDS) },
    <MessagePage lang={context.lang} {...message} />,
  );
}

/** Long enough to read one line, short enough for the next person. */
export const SHORT_SECONDS = 8;

/** Where a kiosk returns to after a pause; other visitors stay on the page. */
export function backToStart({ lang, visit }: VisitContext, seconds: number) {
  if (visit.from !== 'kiosk') return {};
  return { onward: { path: `/${lang}${visitPath(nextVisit(visit))}`, seconds } };
}
