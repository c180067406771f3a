import { directory, rootAgency } from '../../directory/config.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { explainPetitionDeadline } from '../../petitions/citizen/explain-deadline.ts';
import { trackPetition } from '../../petitions/citizen/track.ts';
import { MAX_COMMENT } from '../../petitions/contract.ts';
import type { Reply } from '../../platform/operation.ts';
import { page } from '../html.ts';
import { publicStatus } from './domain/public-status.ts';
import { TrackPage } from './view/page.tsx';
import type { Asked } from './view/tracked.ts';
import { sent, track } from './words/track.ts';

/** What a citizen holds: the code that names a petition, and the receipt that proves it theirs. */
export type Held = { readonly code: string; readonly receipt: string };

/** The path of the tracking page, without its language. */
export const trackPath = ({ code, receipt }: Held, done?: 'sent' | 'rated'): string =>
  `/phan-anh/${code}?${new URLSearchParams({ receipt, ...(done !== undefined && { [done]: '1' }) })}`;

type At = { readonly lang: Lang; readonly now: Instant };
type Said = Pick<Asked, 'done' | 'attempt'>;

/** The tracking page of a petition, or the refusal to show it. */
export async function trackPage(held: Held, { lang, now }: At, said: Said = {}): Promise<Reply<string> | Refusal> {
  const parts = { params: { code: held.code }, query: { receipt: held.receipt } };
  const [tracked, deadline] = await Promise.all([
    trackPetition.invoke(parts, now),
    explainPetitionDeadline.invoke(parts, now),
  ]);
  if (isRefusal(tracked)) return tracked;
  if (isRefusal(deadline)) return deadline;

  const { body } = tracked;
  const tree = await directory().tree(now);
  const before = await directory().tree(now, localDateOf(body.receivedAt));
  const nameOf = (code: string) => (tree.find(code) ?? before.find(code))?.name[lang];
  const above = tree.superiors(body.agency)[0];
  const { done } = said;
  const frame = {
    lang,
    path: trackPath({ code: body.code, receipt: held.receipt }, done === 'sent' ? 'sent' : undefined),
    title: `${(done === 'sent' ? sent : track).title[lang]} ${body.code}`,
    hasErrors: said.attempt !== undefined,
    isPrivate: true,
    isIllustrative: tree.isIllustrative(rootAgency()),
  };
  const shown = {
    ...body,
    status: publicStatus(body.status, body.actions),
    isReady: body.status === 'awaitingPublication',
    agency: nameOf(body.agency) ?? body.agency,
    above: above === undefined ? undefined : nameOf(above),
    canRate: body.actions.includes('rating'),
    deadline: deadline.body,
  };
  const asked = { lang, tracked: shown, receipt: held.receipt, maxComment: MAX_COMMENT, ...said };
  return page(statusOf(said), frame, <TrackPage {...asked} />);
}

const statusOf = ({ done, attempt }: Said) => (attempt !== undefined ? 400 : done === 'ratingRefused' ? 409 : 200);
