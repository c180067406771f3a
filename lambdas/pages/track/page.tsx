import { directory, rootAgency } from '../../directory/config.ts';
import { placeOf } from '../../directory/domain/places.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import { listAttachments } from '../../petitions/attachments/citizen/list-attachments.ts';
import { explainPetitionDeadline } from '../../petitions/citizen/explain-deadline.ts';
import { trackPetition } from '../../petitions/citizen/track.ts';
import { MAX_COMMENT, MAX_REPLY, MAX_SUPPLEMENT } from '../../petitions/contract.ts';
import type { Reply } from '../../platform/operation.ts';
import { type PageContext, page } from '../../site/html.ts';
import { publicStatus } from './domain/public-status.ts';
import { type SenderAction, senderActions, senderPaths } from './domain/sender-action.ts';
import { TrackPage } from './view/page.tsx';
import type { TrackPageProps } from './view/tracked.ts';
import { sent, track } from './words/track.ts';

/** The reference code of a petition, and the receipt that only its sender has. */
export type PetitionCodes = { readonly code: string; readonly receipt: string };

/** The path of the tracking page, without its language. */
export const trackPath = (
  { code, receipt }: PetitionCodes,
  done?: 'sent' | 'rated' | 'notify' | 'erased' | SenderAction,
): string => `/phan-anh/${code}?${new URLSearchParams({ receipt, ...(done !== undefined && { [done]: '1' }) })}`;

type TrackOutcome = Pick<TrackPageProps, 'done' | 'attempt' | 'isResent' | 'typed'>;

/** A page that complains about a form has no `site`: it is corrected, not printed. */
type TrackContext = PageContext & Pick<TrackPageProps, 'site'>;

/** The tracking page of a petition, or the refusal to show it. */
export async function trackPage(
  codes: PetitionCodes,
  { lang, now, site }: TrackContext,
  outcome: TrackOutcome = {},
): Promise<Reply<string> | Refusal> {
  const parts = { params: { code: codes.code }, query: { receipt: codes.receipt } };
  const [tracked, deadline, files] = await Promise.all([
    trackPetition.invoke(parts, now),
    explainPetitionDeadline.invoke(parts, now),
    listAttachments.invoke(parts, now),
  ]);
  if (isRefusal(tracked)) return tracked;
  if (isRefusal(deadline)) return deadline;
  if (isRefusal(files)) return files;

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
    hasErrors: outcome.attempt !== undefined || outcome.typed !== undefined,
    isPrivate: true,
    takesFiles: files.body.most > 0,
    isIllustrative: tree.isIllustrative(rootAgency()),
  };
  const view = {
    ...body,
    status: publicStatus(body.status, body.actions),
    isReady: body.status === 'awaitingPublication',
    agency: nameOf(body.agency) ?? body.agency,
    commune: body.commune && (placeOf(rootAgency(), body.commune)?.name[lang] ?? body.commune),
    timeline: body.timeline.map((entry) => ({ ...entry, to: entry.to && (nameOf(entry.to) ?? entry.to) })),
    above: above === undefined ? undefined : nameOf(above),
    canRate: body.actions.includes('rating'),
    senderForms: senderActions.filter((action) => body.actions.includes(action)).map(formOf),
    deadline: deadline.body,
  };
  const acted = senderActions.find((action) => action === done);
  const shown = { lang, site, tracked: view, receipt: codes.receipt, files: files.body };
  const props = { ...shown, maxComment: MAX_COMMENT, acted, ...outcome };
  return page(statusOf(outcome), frame, <TrackPage {...props} />);
}

const formOf = (action: SenderAction) => ({
  action,
  path: senderPaths[action],
  maxLength: action === 'supplement' ? MAX_SUPPLEMENT : MAX_REPLY,
});

const statusOf = ({ done, attempt, typed }: TrackOutcome) => {
  if (attempt !== undefined || typed !== undefined) return 400;
  return done === 'ratingRefused' || done === 'actRefused' ? 409 : 200;
};
