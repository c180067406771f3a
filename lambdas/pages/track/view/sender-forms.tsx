import { Button } from '../../../../web/components/button.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { senderActionWords, senderWords } from '../words/sender.ts';
import type { SenderForm, TrackPageProps } from './tracked.ts';

type FormsProps = Pick<TrackPageProps, 'lang' | 'tracked' | 'receipt' | 'typed'>;

/** One form for each thing that the sender can do now. Withdrawing is folded, so that nobody does it by mistake. */
export function SenderForms({ lang, tracked, receipt, typed }: FormsProps) {
  return (
    <>
      {tracked.senderForms.map((form) => {
        const { action } = form;
        const shown = <ActionForm key={action} {...{ lang, tracked, receipt, typed, form }} />;
        if (action !== 'withdraw' || typed?.action === action) return shown;
        return (
          <Details key={action} summary={senderActionWords[action].title[lang]}>
            {shown}
          </Details>
        );
      })}
    </>
  );
}

function ActionForm({ lang, tracked, receipt, typed, form }: FormsProps & { readonly form: SenderForm }) {
  const { action, path, maxLength } = form;
  const words = senderActionWords[action];
  const mine = typed?.action === action ? typed : undefined;
  return (
    <section class="no-print">
      {action !== 'withdraw' && <h2>{words.title[lang]}</h2>}
      <p class="govuk-body">{words.text[lang]}</p>
      <form method="post" action={`/${lang}/phan-anh/${tracked.code}/${path}`} novalidate>
        <Hidden fields={{ receipt }} />
        <TextArea
          lang={lang}
          name={action}
          label={words.label[lang]}
          value={mine?.text}
          maxLength={maxLength}
          rows={4}
          error={mine && senderWords.invalid[lang]}
        />
        <Button secondary={action === 'withdraw'}>{words.button[lang]}</Button>
      </form>
    </section>
  );
}
