import { directory, rootAgency } from '../../directory/config.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { explainPetitionDeadline } from '../../petitions/citizen/explain-deadline.ts';
import { trackPetition } from '../../petitions/citizen/track.ts';
import { MAX_COMMENT } from '../../petitions/contract.ts';
import type { Reply } from '../../platform/operation.ts';
import { type PageContext, page } from '../html.ts';
import { publicStatus } from './domain/public-status.ts';
import { TrackPage } from './view/page.tsx';
import type { TrackPageProps } from './view/tracked.ts';
import { sent, track } from './words/track.ts';

/** The reference code of a petition, and the receipt that only its sender has. */
export type PetitionCodes = { readonly code: string; readonly receipt: string };

/** The path of the tracking page, without its language. */
export const trackPath = ({ code, receipt }: PetitionCodes, done?: 'sent' | 'rated'): string =>
  `/phan-anh/${code}?${new URLSearchParams({ receipt, ...(done !== undefined && { [done]: '1' }) })}`;

type TrackOutcome = Pick<TrackPageProps, 'done' | 'attempt' | 'isResent'>;

/** The tracking page of a petition, or the refusal to show it. */
export async function trackPage(
  codes: PetitionCodes,
  { lang, now }: PageContext,
  outcome: TrackOutcome = {},
): Promise<Reply<string> | Refusal> {
  const parts = { params: { code: codes.code }, query: { receipt: codes.receipt } };
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
  const { done } = outcome;
  const frame = {
    lang,
    path: trackPath({ code: body.code, receipt: codes.receipt }, done === 'sent' ? 'sent' : undefined),
    title: `${(done === 'sent' ? sent : track).title[lang]} ${body.code}`,
    hasErrors: outcome.attempt !== undefined,
    isPrivate: true,
    isIllustrative: tree.isIllustrative(rootAgency()),
  };
  const view = {
    ...body,
    status: publicStatus(body.status, body.actions),
    isReady: body.status === 'awaitingPublication',
    agency: nameOf(body.agency) ?? body.agency,
    timeline: body.timeline.map((entry) => ({ ...entry, to: entry.to && (nameOf(entry.to) ?? entry.to) })),
    above: above === undefined ? undefined : nameOf(above),
    canRate: body.actions.includes('rating'),
    deadline: deadline.body,
  };
  const props = { lang, tracked: view, receipt: codes.receipt, maxComment: MAX_COMMENT, ...outcome };
  return page(statusOf(outcome), frame, <TrackPage {...props} />);
}

const statusOf = ({ done, attempt }: TrackOutcome) =>
  attempt !== undefined ? 400 : done === 'ratingRefused' ? 409 : 200;
