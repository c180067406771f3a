import { QrCode } from '../../../../web/components/qr-code.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { receiptWords as words } from '../words/receipt.ts';

type Props = Readonly<Record<'code' | 'receipt' | 'address' | 'back', string>> & { readonly lang: Lang };

/** What the applicant is given: both codes, and the link as a QR code. */
export function ReceiptPage({ lang, code, receipt, address, back }: Props) {
  return (
    <>
      <p class="no-print">
        <a href={back}>{words.back[lang]}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      <p class="govuk-body no-print">{words.give[lang]}</p>
      <SummaryList
        rows={[
          { key: words.code[lang], value: <strong>{code}</strong> },
          { key: words.receipt[lang], value: <strong class="code">{receipt}</strong> },
          { key: words.link[lang], value: <code>{address}</code> },
        ]}
      />
      <section class="qr-sheet">
        <QrCode text={address} label={words.scan[lang]} />
        <p class="qr-sheet__scan">{words.scan[lang]}</p>
      </section>
    </>
  );
}
