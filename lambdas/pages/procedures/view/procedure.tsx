import { SummaryList } from '../../../../web/components/summary-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { ShownProcedure } from '../shown.ts';
import { sentences, procedureWords as words } from '../words.ts';
import { proceduresPath, reportPath, sheetPath } from './paths.ts';

/** The agency where a procedure is carried out. */
export type PlacedAt = { readonly code: string; readonly name: string };

export type ProcedureProps = {
  readonly lang: Lang;
  readonly agency: PlacedAt;
  readonly procedure: ShownProcedure;
  readonly today: string;
};

/** What a procedure costs and how long it takes, where that comes from, and what to do if it is otherwise. */
export function ProcedurePage({ lang, agency, procedure, today }: ProcedureProps) {
  const { code, name, decision, enteredBy, link } = procedure;
  return (
    <>
      <h1 lang={name.lang} class="procedure-name">
        {name.text}
      </h1>
      <SummaryList rows={factsOf({ lang, agency, procedure })} />
      <p>{sentences.source[lang]({ agency: enteredBy, ...decision, today })}</p>
      <h2>{words.reportTitle[lang]}</h2>
      <p>{words.reportText[lang]}</p>
      <p>
        <a class="govuk-button" href={`/${lang}${reportPath(code, agency.code)}`}>
          {words.report[lang]}
        </a>
      </p>
      <ul class="ways">
        {link !== undefined && (
          <li>
            <a href={link.href} rel="noreferrer">
              {sentences.portal[lang](link.host)}
            </a>
          </li>
        )}
        <li>
          <a href={`/${lang}${sheetPath(code, agency.code)}`}>{words.sheet[lang]}</a>
        </li>
        <li>
          <a href={`/${lang}${proceduresPath(agency.code)}`}>{words.all[lang]}</a>
        </li>
      </ul>
    </>
  );
}

function factsOf({ lang, agency, procedure }: Omit<ProcedureProps, 'today'>) {
  const { code, field, time, decision, from, to, enteredBy } = procedure;
  return [
    { key: words.code[lang], value: code },
    { key: words.field[lang], value: <span lang="vi">{field}</span> },
    { key: words.agency[lang], value: agency.name },
    { key: words.time[lang], value: time },
    { key: words.fees[lang], value: <Fees {...procedure} /> },
    { key: words.decision[lang], value: `${decision.number}, ${decision.on}` },
    { key: words.from[lang], value: from },
    ...(to === undefined ? [] : [{ key: words.to[lang], value: to }]),
    { key: words.enteredBy[lang], value: enteredBy },
  ];
}

/** What is paid, each in a line. */
export function Fees({ fees, noFee }: Pick<ShownProcedure, 'fees' | 'noFee'>) {
  if (fees.length === 0) return noFee;
  return (
    <ul class="govuk-list">
      {fees.map(({ name, amount }, at) => (
        <li key={`${at}`} lang="vi">
          {name}: <strong>{amount}</strong>
        </li>
      ))}
    </ul>
  );
}
