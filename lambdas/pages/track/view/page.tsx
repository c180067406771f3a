import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { eraseWords } from '../words/erase-contact.ts';
import { notifyWords } from '../words/notify.ts';
import { rateAnswer, rateErrors } from '../words/rate-answer.ts';
import { senderActionWords, senderWords } from '../words/sender.ts';
import { track } from '../words/track.ts';
import { AgencyFiles } from './agency-files.tsx';
import { Deadline } from './deadline.tsx';
import { Facts } from './facts.tsx';
import { Files } from './files.tsx';
import { NotifyForm } from './notify.tsx';
import { Outcome } from './outcome.tsx';
import { PrintButton } from './print-button.tsx';
import { RatingForm, RatingGiven } from './rating.tsx';
import { SenderForms } from './sender-forms.tsx';
import { Sent } from './sent.tsx';
import { Slip } from './slip.tsx';
import { StatusSteps } from './status-steps.tsx';
import { Timeline } from './timeline.tsx';
import type { TrackPageProps } from './tracked.ts';

/** The status of a petition for its sender; right after sending, the confirmation. */
export function TrackPage({
  lang,
  tracked,
  receipt,
  site,
  files,
  maxComment,
  done,
  isResent,
  attempt,
  typed,
  acted,
}: TrackPageProps) {
  const wrong = attempt?.wrong ?? [];
  const errors = [
    ...wrong.map((field) => ({ field, text: (rateErrors[field] ?? rateAnswer.closed)[lang] })),
    ...(typed ? [{ field: typed.action, text: senderWords.invalid[lang] }] : []),
  ];
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {done === 'sent' ? (
        <Sent {...{ lang, tracked, receipt, site, isResent }} />
      ) : (
        <Heading {...{ lang, tracked, site }} />
      )}
      {done === 'rated' && <Message title={rateAnswer.thanksTitle[lang]} text={rateAnswer.thanks[lang]} />}
      {done === 'ratingRefused' && <Message title={rateAnswer.closedTitle[lang]} text={rateAnswer.closed[lang]} />}
      {acted && <Message title={senderActionWords[acted].done[lang]} />}
      {done === 'notify' && <Message title={notifyWords.done[lang]} />}
      {done === 'erased' && tracked.contactErasedAt !== undefined && (
        <Message title={eraseWords.done[lang]} text={eraseWords.doneText[lang]} />
      )}
      {done === 'actRefused' && <Message title={senderWords.refusedTitle[lang]} text={senderWords.refused[lang]} />}
      {done === 'sent' && <Files {...{ lang, tracked, receipt, files }} />}
      <StatusSteps lang={lang} tracked={tracked} />
      <Outcome lang={lang} tracked={tracked} />
      <AgencyFiles lang={lang} files={files} />
      <Facts lang={lang} tracked={tracked} />
      <RatingGiven lang={lang} rating={tracked.rating} />
      {tracked.canRate && <RatingForm {...{ lang, tracked, receipt, maxComment, attempt }} />}
      <SenderForms {...{ lang, tracked, receipt, typed }} />
      {done !== 'sent' && <Files {...{ lang, tracked, receipt, files }} />}
      {tracked.contactErasedAt === undefined && <NotifyForm {...{ lang, tracked, receipt }} />}
      <Timeline lang={lang} tracked={tracked} />
      <Deadline lang={lang} explained={tracked.deadline} />
      <h2>{track.sentText[lang]}</h2>
      <p class="govuk-body as-typed">{tracked.content}</p>
      {done !== 'sent' && <PrintButton lang={lang} />}
      <p class="govuk-body no-print">
        <a class="govuk-link" href={`/${lang}/phan-anh`}>
          {track.another[lang]}
        </a>
      </p>
    </>
  );
}

function Heading({ lang, tracked, site }: Pick<TrackPageProps, 'lang' | 'tracked' | 'site'>) {
  return (
    <>
      <h1>
        <span class="govuk-caption-l">{track.title[lang]}</span> {tracked.code}
      </h1>
      <Slip {...{ lang, tracked, site }} />
    </>
  );
}

function Message({ title, text }: { readonly title: string; readonly text?: string }) {
  return <Notice title={title}>{text !== undefined && <p class="govuk-body">{text}</p>}</Notice>;
}
