import { Notice } from '../../../../web/components/notice.tsx';
import { Panel } from '../../../../web/components/panel.tsx';
import { longDayText } from '../../../kernel/date-text.ts';
import { sent, track } from '../words/track.ts';
import { CopyCodes } from './copy-codes.tsx';
import { PrintButton } from './print-button.tsx';
import { Slip } from './slip.tsx';
import type { TrackPageProps } from './tracked.ts';

type SentProps = Pick<TrackPageProps, 'lang' | 'tracked' | 'receipt' | 'site' | 'isResent'>;

/** The confirmation: what to keep, when the answer is due, and what happens next. On paper the slip says what to keep. */
export function Sent({ lang, tracked, receipt, site, isResent = false }: SentProps) {
  return (
    <div data-draft-done>
      <Slip {...{ lang, tracked, site, receipt }} />
      <div class="no-print">
        <Panel title={sent.title[lang]}>
          {track.code[lang]}
          <br />
          <strong class="code">{tracked.code}</strong>
          <br />
          {track.due.answer[lang]}: <strong>{longDayText(lang, tracked.dueOn)}</strong>
        </Panel>
      </div>
      {isResent && <p class="govuk-inset-text">{sent.resent[lang]}</p>}
      <Keep {...{ lang, tracked, receipt }} />
      <h2>{sent.nextTitle[lang]}</h2>
      <ol class="govuk-list govuk-list--number">
        {sent.next[lang].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
}

function Keep({ lang, tracked, receipt }: Pick<SentProps, 'lang' | 'tracked' | 'receipt'>) {
  return (
    <div class="no-print">
      <Notice title={sent.keepTitle[lang]}>
        <p class="govuk-body">
          {track.receipt[lang]}
          <br />
          <strong class="code">{receipt}</strong>
        </p>
        <p class="govuk-body">{sent.keep[lang]}</p>
        <CopyCodes lang={lang} code={tracked.code} receipt={receipt} />
        <PrintButton lang={lang} />
      </Notice>
    </div>
  );
}
