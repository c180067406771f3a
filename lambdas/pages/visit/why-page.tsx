import type { Level } from '../../../web/components/face.tsx';
import { directory } from '../../directory/config.ts';
import type { Reply } from '../../platform/operation.ts';
import { MAX_COMMENT } from '../../ratings/contract.ts';
import { page } from '../html.ts';
import { visitPath, whyPath } from './domain/visit.ts';
import { type At, backToStart, SHORT_SECONDS, visitFrame } from './page.tsx';
import { Thanks } from './view/thanks.tsx';
import { WhyVisit } from './view/why.tsx';
import { visitWords as words } from './words.ts';

/** A rated visit, and the face that its link still knows. */
export type Rated = At & { readonly id: string; readonly level: string | undefined };

type Typed = { readonly reasons: readonly string[]; readonly comment: string; readonly error?: string };

/** A counter whose visitor has walked away is free again after this; whoever writes slowly has time enough. */
const IDLE_SECONDS = 120;

/** It is recorded; why? */
export async function whyPage(status: number, rated: Rated, typed: Typed): Promise<Reply<string>> {
  const { lang, visit, id, level } = rated;
  const { error, ...said } = typed;
  const paths = { send: `/${lang}${whyPath({}, id)}`, skip: `/${lang}${whyPath(visit, id, { level, done: '1' })}` };
  const told = { agency: visit.agency, procedure: visit.procedure, dossier: visit.dossier, from: visit.from };
  const frame = {
    ...(await visitFrame(rated, words.recorded[lang])),
    ...backToStart(rated, IDLE_SECONDS),
    path: whyPath(visit, id, { level }),
    hasErrors: error !== undefined,
    isPrivate: true,
  };
  return page(
    status,
    frame,
    <WhyVisit
      lang={lang}
      visit={told}
      agencyName={await nameOf(rated)}
      level={levels.find((one) => `${one}` === level)}
      typed={said}
      error={error}
      maxComment={MAX_COMMENT}
      paths={paths}
    />,
  );
}

const levels = [1, 2, 3, 4, 5] as const satisfies readonly Level[];

async function nameOf({ lang, visit, now }: Rated): Promise<string | undefined> {
  const tree = await directory().tree(now);
  return tree.find(visit.agency ?? '')?.name[lang];
}

/** Thanks, and a counter is ready for the next person. */
export async function thanksPage(rated: Rated): Promise<Reply<string>> {
  const { lang, visit, id, level } = rated;
  const { dossier: _, ...again } = visit;
  const agency = visit.agency === undefined ? '' : `/${encodeURIComponent(visit.agency)}`;
  const paths = { scores: `/${lang}/co-quan${agency}`, again: `/${lang}${visitPath(again)}` };
  const frame = {
    ...(await visitFrame(rated, words.thanks[lang])),
    ...backToStart(rated, SHORT_SECONDS),
    path: whyPath(visit, id, { level, done: '1' }),
    isPrivate: true,
  };
  return page(200, frame, <Thanks lang={lang} paths={paths} isKiosk={visit.from === 'kiosk'} />);
}
