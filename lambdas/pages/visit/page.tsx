import { randomUUID } from 'node:crypto';
import { Said, type Way } from '../../../web/components/said.tsx';
import { directory } from '../../directory/config.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Reply } from '../../platform/operation.ts';
import { agencyChoices } from '../domain/agency-choices.ts';
import { page } from '../html.ts';
import { isIllustrative } from '../illustrative.ts';
import { isDossierCode, type Visit, visitPath } from './domain/visit.ts';
import { ChooseAgency, type VisitError } from './view/choose.tsx';
import { RateVisit } from './view/rate.tsx';
import { visitWords as words } from './words.ts';

/** Where a page of a visit stands. */
export type At = { readonly lang: Lang; readonly visit: Visit; readonly now: Instant };

export const freshId = (): string => randomUUID();

/** Every page of a visit says whose it is, and keeps to what a counter may show. */
export async function visitFrame({ lang, visit, now }: At, title: string) {
  return {
    lang,
    path: visitPath(visit),
    title,
    isIllustrative: await isIllustrative(now),
    isKiosk: visit.from === 'kiosk',
  };
}

/** What has to be corrected before a visit can be rated; `isKnown`: its agency stands today. */
export function errorsIn(lang: Lang, { agency, dossier }: Visit, isKnown: boolean): readonly VisitError[] {
  const missing = agency === undefined ? words.agencyMissing : words.agencyUnknown;
  return [
    ...(isKnown ? [] : [{ field: 'agency' as const, text: missing[lang] }]),
    ...(isDossierCode(dossier) ? [] : [{ field: 'dossier' as const, text: words.dossierWrong[lang] }]),
  ];
}

/** Which agency, and perhaps which dossier. */
export async function choosePage(status: number, at: At, errors: readonly VisitError[]): Promise<Reply<string>> {
  const { lang, visit, now } = at;
  const tree = await directory().tree(now);
  const frame = { ...(await visitFrame(at, words.title[lang])), hasErrors: errors.length > 0 };
  const told = { agency: visit.agency, procedure: visit.procedure, dossier: visit.dossier, from: visit.from };
  return page(
    status,
    frame,
    <ChooseAgency lang={lang} visit={told} agencies={agencyChoices(lang, tree)} errors={errors} />,
  );
}

type Asked = { readonly agencyName: string; readonly id: string; readonly isMissing?: boolean };

/** The five faces. */
export async function facesPage(status: number, at: At, asked: Asked): Promise<Reply<string>> {
  const { lang, visit } = at;
  const { agencyName, id, isMissing = false } = asked;
  const frame = { ...(await visitFrame(at, `${words.title[lang]} – ${agencyName}`)), hasErrors: isMissing };
  const told = { agency: visit.agency, procedure: visit.procedure, dossier: visit.dossier, from: visit.from };
  return page(
    status,
    frame,
    <RateVisit lang={lang} visit={told} agencyName={agencyName} id={id} isMissing={isMissing} />,
  );
}

type Told = { readonly title: string; readonly text: string; readonly ways: readonly Way[] };

/** What cannot be done, told kindly; a counter goes back to its start by itself. */
export async function toldPage(status: number, at: At, told: Told): Promise<Reply<string>> {
  const frame = await visitFrame(at, told.title);
  return page(status, { ...frame, ...backToStart(at, SHORT_SECONDS) }, <Said lang={at.lang} {...told} />);
}

/** Long enough to read a line, short enough for whoever comes next. */
export const SHORT_SECONDS = 8;

/** Where a counter goes by itself; nobody else is sent anywhere. */
export function backToStart({ lang, visit }: At, seconds: number) {
  if (visit.from !== 'kiosk') return {};
  const { dossier: _, ...counter } = visit;
  return { onward: { path: `/${lang}${visitPath(counter)}`, seconds } };
}
