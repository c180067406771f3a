import { Checkboxes } from '../../../../web/components/checkboxes.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { Faces } from '../../../../web/components/faces.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { levelLabels, reasonLabels } from '../../../ratings/domain/labels.ts';
import type { AnswerRating } from '../domain/answer-rating.ts';
import { rateAnswer, rateErrors } from '../words/rate-answer.ts';
import type { Rating, TrackPageProps } from './tracked.ts';

/** The questions below an answer; pressing a face sends them all. */
export function RatingForm({ lang, tracked, receipt, attempt, maxComment }: Omit<TrackPageProps, 'done' | 'files'>) {
  const rating = attempt?.rating ?? tracked.rating;
  const isChange = tracked.rating !== undefined;
  const resolved = rating?.resolved === undefined ? undefined : rating.resolved ? 'yes' : 'no';
  const errorOf: ErrorOf = (field) => (attempt?.wrong.includes(field) === true ? rateErrors[field]?.[lang] : undefined);
  return (
    <section class="no-print">
      <h2>{(isChange ? rateAnswer.changeTitle : rateAnswer.title)[lang]}</h2>
      {isChange && <p class="govuk-body">{rateAnswer.until[lang]}</p>}
      <form method="post" action={`/${lang}/phan-anh/${tracked.code}/danh-gia`} novalidate>
        <EnterSendsNothing />
        <Hidden fields={{ receipt }} />
        <Radios
          name="resolved"
          legend={rateAnswer.resolved[lang]}
          items={[
            { value: 'yes', label: rateAnswer.yes[lang] },
            { value: 'no', label: rateAnswer.no[lang] },
          ]}
          value={resolved}
          error={errorOf('resolved')}
        />
        <Why {...{ lang, rating, errorOf, maxComment }} isOpen={attempt !== undefined} />
        <div id="level">
          <Faces lang={lang} name="level" legend={rateAnswer.level[lang]} value={rating?.level} />
        </div>
      </form>
    </section>
  );
}

type ErrorOf = (field: string) => string | undefined;

type WhyProps = Pick<TrackPageProps, 'lang' | 'maxComment'> & {
  readonly rating: AnswerRating | Rating | undefined;
  readonly errorOf: ErrorOf;
  readonly isOpen: boolean;
};

/** Folded, because few people write; open when it has errors. */
function Why({ lang, rating, errorOf, maxComment, isOpen }: WhyProps) {
  const fields = (
    <>
      <Checkboxes
        name="reasons"
        legend={rateAnswer.reasons[lang]}
        items={Object.entries(reasonLabels).map(([value, label]) => ({ value, label: label[lang] }))}
        values={rating?.reasons ?? []}
        error={errorOf('reasons')}
      />
      <TextArea
        lang={lang}
        name="comment"
        label={rateAnswer.comment[lang]}
        value={rating?.comment}
        maxLength={maxComment}
        rows={4}
        error={errorOf('comment')}
      />
    </>
  );
  return isOpen ? fields : <Details summary={rateAnswer.more[lang]}>{fields}</Details>;
}

/** The Enter key would press the first face, the worst: a disabled first button prevents that. */
function EnterSendsNothing() {
  return <button type="submit" disabled hidden />;
}

/** The recorded rating. */
export function RatingGiven({ lang, rating }: Pick<TrackPageProps, 'lang'> & { readonly rating: Rating | undefined }) {
  if (rating?.level === undefined) return null;
  const chosen = Object.entries(reasonLabels).filter(([reason]) => rating.reasons?.some((given) => given === reason));
  const rows = [
    { key: rateAnswer.satisfaction[lang], value: levelLabels[rating.level - 1]?.[lang] },
    ...(rating.resolved === undefined
      ? []
      : [{ key: rateAnswer.resolved[lang], value: (rating.resolved ? rateAnswer.yes : rateAnswer.no)[lang] }]),
    ...(chosen.length === 0
      ? []
      : [{ key: rateAnswer.reasons[lang], value: chosen.map(([, words]) => words[lang]).join(', ') }]),
    ...(rating.comment === undefined
      ? []
      : [{ key: rateAnswer.comment[lang], value: <span class="as-typed">{rating.comment}</span> }]),
  ];
  return (
    <section>
      <h2>{rateAnswer.given[lang]}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}
