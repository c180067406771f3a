import { QrCode } from '../../../../web/components/qr-code.tsx';
import { sentences, procedureWords as words } from '../words.ts';
import { Fees, type ProcedureProps } from './procedure.tsx';

type Props = ProcedureProps & {
  /** The path of the page of the procedure. */
  readonly back: string;
  /** What the code contains: the whole address of that page. */
  readonly address: string;
};

/** One sheet to hang where the procedure is carried out. */
export function ProcedureSheet({ lang, agency, procedure, today, back, address }: Props) {
  const { code, name, time, enteredBy, decision } = procedure;
  return (
    <>
      <p class="qr-sheet__screen">
        <a href={back}>{words.back[lang]}</a>
      </p>
      <h1 class="qr-sheet__screen">{words.sheetTitle[lang]}</h1>
      <p>
        <button type="button" class="govuk-button" data-print hidden>
          {words.print[lang]}
        </button>
      </p>
      <section class="qr-sheet qr-sheet--facts" aria-labelledby="thu-tuc">
        <p>{agency.name}</p>
        <h2 id="thu-tuc" lang={name.lang}>
          {name.text}
        </h2>
        <p>
          {words.code[lang]}: {code}
        </p>
        <p>
          {words.time[lang]}: <strong>{time}</strong>
        </p>
        <p>{words.fees[lang]}:</p>
        <Fees {...procedure} />
        <QrCode text={address} label={words.scan[lang]} />
        <p class="qr-sheet__scan" lang="vi">
          {words.scan.vi}
        </p>
        <p lang="en">{words.scan.en}</p>
        <p>{sentences.source[lang]({ agency: enteredBy, ...decision, today })}</p>
      </section>
    </>
  );
}
