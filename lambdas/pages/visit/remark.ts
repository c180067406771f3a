import type { Lang } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { typedText } from '../../kernel/typed-text.ts';
import type { Request } from '../../platform/operation.ts';
import { complainsOf } from '../../platform/request.ts';
import { refusals } from '../../ratings/refusals.ts';
import { remarkRating } from '../../ratings/remark.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { firstValues, RemarkVisitInput, readVisitForm } from './contract.ts';
import { nextVisit, subjectOf, visitPath, whyPath } from './domain/visit.ts';
import { messagePage } from './page.tsx';
import { type Rated, whyPage } from './why-page.tsx';
import { visitWords as words } from './words.ts';

type Deps = { readonly remark: typeof remarkRating.invoke };
type TypedRemark = { readonly reasons: readonly string[]; readonly comment: string };

/** `POST /{lang}/danh-gia/{id}`: the reasons of a rating. An empty form skips them. */
export const remarkVisitPages = bothLanguages({
  route: { id: 'pages.remarkVisit', method: 'POST', path: '/danh-gia/{id}', summary: 'Say why, after a rating' },
  input: RemarkVisitInput,
  refuses: refusals,
  wire: () => ({ remark: remarkRating.invoke }),
  run: remark,
});

async function remark({ remark }: Deps, { params: { id }, form, now }: Request<typeof RemarkVisitInput>, lang: Lang) {
  const visit = readVisitForm(form);
  const { level, comment = '' } = firstValues(form);
  const typed = { reasons: form['reasons'] ?? [], comment: typedText(comment) };
  const rated = { lang, visit, now, id, level };
  const thanks = redirect(`/${lang}${whyPath(visit, id, { level, done: '1' })}`);
  const given = remarkIn(typed);
  if (given === undefined) return thanks;

  const result = await remark({ params: { id }, body: { subject: subjectOf(visit), ...given } }, now);
  return isRefusal(result) ? refused(result, rated, typed) : thanks;
}

/** The filled fields; undefined if all are blank. */
function remarkIn({ reasons, comment }: TypedRemark) {
  const hasComment = comment.trim() !== '';
  if (reasons.length === 0 && !hasComment) return undefined;
  return { ...(reasons.length > 0 && { reasons }), ...(hasComment && { comment }) };
}

const refusalTexts = {
  'idempotency.mismatch': { status: 409, title: words.alreadyRemarked, text: words.alreadyRemarkedText },
  'rating.remarkTooLate': { status: 422, title: words.remarkTooLate, text: words.remarkTooLateText },
  'rating.notFound': { status: 404, title: words.ratingUnknown, text: words.ratingUnknownText },
} as const;

async function refused(refusal: Refusal, rated: Rated, typed: TypedRemark) {
  const { lang, visit } = rated;
  if (refusal.refused === 'request.invalid') {
    const error = words[complainsOf(refusal, 'comment') ? 'commentWrong' : 'notRecorded'][lang];
    return whyPage(400, rated, { ...typed, error });
  }
  const known = Object.entries(refusalTexts).find(([code]) => code === refusal.refused)?.[1];
  if (known === undefined) return refusal;

  const links = [{ path: visitPath(nextVisit(visit)), text: words.again[lang] }];
  return messagePage(known.status, rated, { title: known.title[lang], text: known.text[lang], links });
}
