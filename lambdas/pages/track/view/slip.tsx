import { QrCode } from '../../../../web/components/qr-code.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import { slip } from '../words/slip.ts';
import { track } from '../words/track.ts';
import { dueText, hasEnded } from './due-text.ts';
import type { TrackPageProps } from './tracked.ts';

type SlipProps = Pick<TrackPageProps, 'lang' | 'tracked' | 'site'> & {
  /** Only right after sending, where the page shows it: a later print can be handed around. */
  readonly receipt?: string | undefined;
};

/**
 * What a sender keeps on paper: on the screen, also for screen readers, it is absent, because the page says the same.
 *
 * The QR code contains the code without the receipt. Anyone may scan a paper that lies around, and programs that scan
 * keep addresses and send them to others; so it leads to the look-up, which asks for the receipt or the end of the phone.
 */
export function Slip({ lang, tracked, site, receipt }: SlipProps) {
  return (
    <section class="slip">
      <div>
        <h2 class="slip__title">{slip.title[lang]}</h2>
        <dl>
          {rowsOf({ lang, tracked, site, receipt }).map(({ key, value, isCode }) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd class={isCode ? 'code' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
        {receipt !== undefined && <p>{slip.secret[lang]}</p>}
        {site !== undefined && <p>{slip.how[lang]}</p>}
      </div>
      {site !== undefined && <QrCode text={`${site}/${lang}/phan-anh/${tracked.code}`} label={slip.qr[lang]} />}
    </section>
  );
}

function rowsOf({ lang, tracked, site, receipt }: SlipProps) {
  const { code, deadline, agency, receivedAt } = tracked;
  return [
    { key: track.code[lang], value: code, isCode: true },
    ...(receipt === undefined ? [] : [{ key: track.receipt[lang], value: receipt, isCode: true }]),
    ...(hasEnded(tracked) ? [] : [{ key: track.due[deadline.stage][lang], value: dueText(lang, tracked) }]),
    { key: track.agency[lang], value: agency },
    { key: track.receivedAt[lang], value: instantText(lang, receivedAt) },
    ...(site === undefined ? [] : [{ key: slip.site[lang], value: new URL(site).host }]),
  ].map((row) => ({ isCode: false, ...row }));
}
