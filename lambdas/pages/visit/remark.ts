import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Request } from '../../platform/operation.ts';
import { complainsOf } from '../../platform/request.ts';
import { refusals } from '../../ratings/refusals.ts';
import { remarkRating } from '../../ratings/remark.ts';
import { bothLanguages } from '../both-languages.ts';
import { typedText } from '../domain/typed-text.ts';
import { seeOther } from '../html.ts';
import { firstOf, RemarkVisitInput, visitIn } from './contract.ts';
import { subjectOf, visitPath, whyPath } from './domain/visit.ts';
import { toldPage } from './page.tsx';
import { type Rated, whyPage } from './why-page.tsx';
import { visitWords as words } from './words.ts';

type Deps = { readonly remark: typeof remarkRating.invoke };
type Typed = { readonly reasons: readonly string[]; readonly comment: string };

/** `POST /{lang}/danh-gia/{id}`: why. Who ticks nothing and writes nothing has skipped it. */
export const remarkVisitPages = bothLanguages({
  route: { id: 'pages.remarkVisit', method: 'POST', path: '/danh-gia/{id}', summary: 'Say why, after a rating' },
  input: RemarkVisitInput,
  refuses: refusals,
  wire: () => ({ remark: remarkRating.invoke }),
  run: remark,
});

async function remark({ remark }: Deps, { params: { id }, form, now }: Request<typeof RemarkVisitInput>, lang: Lang) {
  const visit = visitIn(form);
  const { level, comment = '' } = firstOf(form);
  const typed = { reasons: form['reasons'] ?? [], comment: typedText(comment) };
  const rated = { lang, visit, now, id, level };
  const thanks = seeOther(`/${lang}${whyPath(visit, id, { level, done: '1' })}`);
  const said = saidIn(typed);
  if (said === undefined) return thanks;

  const answer = await remark({ params: { id }, body: { subject: subjectOf(visit), ...said } }, now);
  return isRefusal(answer) ? refused(answer, rated, typed) : thanks;
}

/** What was said; nothing where all was left blank. */
function saidIn({ reasons, comment }: Typed) {
  const hasComment = comment.trim() !== '';
  if (reasons.length === 0 && !hasComment) return undefined;
  return { ...(reasons.length > 0 && { reasons }), ...(hasComment && { comment }) };
}

const told = {
  'idempotency.mismatch': { status: 409, title: words.remarkedAlready, text: words.remarkedAlreadyText },
  'rating.remarkTooLate': { status: 422, title: words.remarkTooLate, text: words.remarkTooLateText },
  'rating.notFound': { status: 404, title: words.ratingUnknown, text: words.ratingUnknownText },
} as const;

async function refused(refusal: Refusal, rated: Rated, typed: Typed) {
  const { lang, visit } = rated;
  if (refusal.refused === 'request.invalid') {
    const error = words[complainsOf(refusal, 'comment') ? 'commentWrong' : 'notSaid'][lang];
    return whyPage(400, rated, { ...typed, error });
  }
  const known = Object.entries(told).find(([code]) => code === refusal.refused)?.[1];
  if (known === undefined) return refusal;

  const { dossier: _, ...again } = visit;
  const ways = [{ path: visitPath(again), text: words.again[lang] }];
  return toldPage(known.status, rated, { title: known.title[lang], text: known.text[lang], ways });
}
