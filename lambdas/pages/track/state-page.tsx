import type * as z from 'zod';
import { directory, rootAgency } from '../../directory/config.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { PetitionState } from '../../petitions/answers.ts';
import type { Reply } from '../../platform/operation.ts';
import { type PageContext, page } from '../../site/html.ts';
import { StatePage } from './view/state.tsx';
import { stateWords } from './words/state.ts';

type State = z.output<ReturnType<typeof PetitionState>>;

/** The status of a petition without its content, with the name of its agency, and a button that uses the proof again. */
export async function statePage({ lang, now }: PageContext, state: State, phoneEnding: string): Promise<Reply<string>> {
  const tree = await directory().tree(now);
  const before = await directory().tree(now, localDateOf(state.receivedAt));
  const agency = (tree.find(state.agency) ?? before.find(state.agency))?.name[lang] ?? state.agency;
  const frame = {
    lang,
    path: '/tra-cuu',
    title: stateWords.title[lang],
    isPrivate: true,
    isIllustrative: tree.isIllustrative(rootAgency()),
  };
  return page(200, frame, <StatePage lang={lang} state={{ ...state, agency }} phoneEnding={phoneEnding} />);
}
