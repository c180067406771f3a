import { Button } from '../../../../web/components/button.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { eraseWords } from '../words/erase-contact.ts';
import { notifyChoiceWords, notifyWords } from '../words/notify.ts';
import type { TrackPageProps } from './tracked.ts';

/** How the sender is notified, folded: most keep what they chose with the petition. */
export function NotifyForm({ lang, tracked, receipt }: Pick<TrackPageProps, 'lang' | 'tracked' | 'receipt'>) {
  return (
    <Details summary={notifyWords.title[lang]}>
      <form method="post" action={`/${lang}/phan-anh/${tracked.code}/thong-bao`} novalidate>
        <Hidden fields={{ receipt }} />
        <Radios
          name="notify"
          legend={notifyWords.legend[lang]}
          hint={notifyWords.hint[lang]}
          items={Object.entries(notifyChoiceWords).map(([value, label]) => ({ value, label: label[lang] }))}
          value={tracked.notify ?? 'sms'}
        />
        <Button secondary>{notifyWords.button[lang]}</Button>
      </form>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`/${lang}/phan-anh/${tracked.code}/xoa-lien-he?${new URLSearchParams({ receipt })}`}
        >
          {eraseWords.title[lang]}
        </a>
      </p>
    </Details>
  );
}

/** Behind the link of an e-mail. One press stops the messages: opening the page does not, because mail programs do that. */
export function StopForm({
  lang,
  code,
  token,
}: {
  readonly lang: Lang;
  readonly code: string;
  readonly token: string;
}) {
  return (
    <>
      <h1>
        <span class="govuk-caption-l">{notifyWords.stopTitle[lang]}</span> {code}
      </h1>
      <p class="govuk-body">{notifyWords.stopText[lang]}</p>
      <form method="post" action={`/${lang}/phan-anh/${code}/thong-bao?${new URLSearchParams({ token })}`} novalidate>
        <Button>{notifyWords.stopButton[lang]}</Button>
      </form>
    </>
  );
}
