import { QrCode } from '../../../../web/components/qr-code.tsx';
import { inboundPath } from '../../../channels/inbound-path.ts';
import type { Source } from '../../../channels/source.ts';
import { instantText } from '../../../kernel/date-text.ts';
import type { Instant } from '../../../kernel/time.ts';
import { siteAddress } from '../../../site/site-address.ts';
import { framed } from '../../framed.tsx';
import type { OfficeContext } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { ShownOnce } from '../view/source.tsx';
import { sourceWords as words } from '../words/sources.ts';
import { SOURCES } from './sources.tsx';

/** The header with the host that the administrator asked for. */
export type Headers = { readonly 'x-viewer-host'?: string | undefined };

const backTo = (id: string, { lang }: OfficeContext, name: string) => ({
  href: `/${lang}${OFFICE}${SOURCES}/${id}`,
  text: name,
});

type Keyed = Pick<Source, 'id' | 'kind' | 'name'> & { readonly secret: string };

/** The signing key, for the person who sets up the software; the page is stored nowhere. */
export function keyPage({ id, kind, name, secret }: Keyed, headers: Headers, context: OfficeContext) {
  const { lang } = context;
  const site = siteAddress(headers['x-viewer-host']) ?? '';
  return framed(
    context,
    { path: `${SOURCES}/${id}`, title: words.keyTitle[lang] },
    <ShownOnce
      {...{ name, back: backTo(id, context, name), title: words.keyTitle[lang], hint: words.keyCopy[lang] }}
      facts={[
        { key: words.key[lang], value: <code>{secret}</code> },
        { key: words.endpoint[lang], value: <code>{`POST ${site}${inboundPath({ id, kind })}`}</code> },
        ...(kind === 'dossiers' ? [{ key: 'Webhook-Source', value: <code>{id}</code> }] : []),
      ]}
    />,
  );
}

type Enrolled = Pick<Source, 'id' | 'name'> & { readonly path: string; readonly expiresAt: Instant };

/** The link that makes a browser the kiosk, also as a QR code for a tablet without a keyboard. */
export function enrolmentPage({ id, name, path, expiresAt }: Enrolled, headers: Headers, context: OfficeContext) {
  const { lang } = context;
  const address = `${siteAddress(headers['x-viewer-host']) ?? ''}${path}`;
  return framed(
    context,
    { path: `${SOURCES}/${id}`, title: words.enrolTitle[lang] },
    <ShownOnce
      {...{ name, back: backTo(id, context, name), title: words.enrolTitle[lang], hint: words.enrolHint[lang] }}
      facts={[
        { key: words.link[lang], value: <code>{address}</code> },
        { key: words.until[lang], value: instantText(lang, expiresAt) },
      ]}
    >
      <section class="qr-sheet">
        <QrCode text={address} label={words.scan[lang]} />
        <p class="qr-sheet__scan">{words.scan[lang]}</p>
      </section>
    </ShownOnce>,
  );
}
