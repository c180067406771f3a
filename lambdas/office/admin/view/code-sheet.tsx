import { QrCode } from '../../../../web/components/qr-code.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { codeWords as words } from '../words/codes.ts';

export type PrintedCounter = {
  readonly counter: string;
  readonly name: string;
  readonly active: boolean;
  /** What its code contains: the whole address of the page that rates. */
  readonly address: string;
};

type Props = {
  readonly lang: Lang;
  readonly agency: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly counters: readonly PrintedCounter[];
};

/** A card for each counter, in both languages. */
export function CodeSheet({ lang, agency, back, counters }: Props) {
  return (
    <>
      <p class="qr-sheet__screen">
        <a href={back.href}>{back.text}</a>
      </p>
      <h1 class="qr-sheet__screen">{words.sheet[lang]}</h1>
      <p>
        <button type="button" class="govuk-button" data-print hidden>
          {words.print[lang]}
        </button>
      </p>
      {counters.map(({ counter, name, active, address }) => (
        <section key={counter} class="qr-sheet" aria-labelledby={`quay-${counter}`}>
          <p lang="vi">{agency}</p>
          <h2 id={`quay-${counter}`} lang="vi">
            {name}
          </h2>
          {!active && <p class="office-mark">{words.inactive[lang]}</p>}
          <QrCode text={address} label={`${words.scan[lang]}: ${name}`} />
          <p class="qr-sheet__scan" lang="vi">
            {words.scan.vi}
          </p>
          <p lang="en">{words.scan.en}</p>
          <p lang="vi">{words.noNames.vi}</p>
        </section>
      ))}
    </>
  );
}
