import type { Level } from '../../../web/components/face.tsx';
import { directory } from '../../directory/config.ts';
import type { Reply } from '../../platform/operation.ts';
import { MAX_COMMENT } from '../../ratings/contract.ts';
import { page } from '../../site/html.ts';
import { nextVisit, visitPath, whyPath } from './domain/visit.ts';
import { backToStart, SHORT_SECONDS, type VisitContext, visitFrame } from './page.tsx';
import { Thanks } from './view/thanks.tsx';
import { WhyVisit } from './view/why.tsx';
import { visitWords as words } from './words.ts';

/** A rated visit, with the level from its link. */
export type Rated = VisitContext & { readonly id: string; readonly level: string | undefined };

type Typed = { readonly reasons: readonly string[]; readonly comment: string; readonly error?: string };

/** A kiosk is free again after this pause; long enough for slow writers. */
const IDLE_SECONDS = 120;

/** The rating is recorded: asks for its reasons. */
export async function whyPage(status: number, rated: Rated, typed: Typed): Promise<Reply<string>> {
  const { lang, visit, id, level } = rated;
  const { error, ...fields } = typed;
  const paths = { send: `/${lang}${whyPath({}, id)}`, skip: `/${lang}${whyPath(visit, id, { level, done: '1' })}` };
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
      visit={visit}
      agencyName={await nameOf(rated)}
      level={levels.find((one) => `${one}` === level)}
      typed={fields}
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

/** Says thanks; a kiosk then returns to its start. */
export async function thanksPage(rated: Rated): Promise<Reply<string>> {
  const { lang, visit, id, level } = rated;
  const agency = visit.agency === undefined ? '' : `/${encodeURIComponent(visit.agency)}`;
  const paths = { scores: `/${lang}/co-quan${agency}`, again: `/${lang}${visitPath(nextVisit(visit))}` };
  const frame = {
    ...(await visitFrame(rated, words.thanks[lang])),
    ...backToStart(rated, SHORT_SECONDS),
    path: whyPath(visit, id, { level, done: '1' }),
    isPrivate: true,
  };
  return page(200, frame, <Thanks lang={lang} paths={paths} isKiosk={visit.from === 'kiosk'} />);
}
