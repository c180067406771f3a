import type { Tree } from '../../directory/domain/tree.ts';
import type { Procedure } from '../../directory/procedures/domain/procedure.ts';
import { amountText, feesText, noFee, timeText } from '../../directory/procedures/domain/texts.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';

/** A text that may be in another language than its page. */
type Text = { readonly text: string; readonly lang?: 'vi' };

/** A procedure as its pages show it. */
export type ShownProcedure = {
  readonly code: string;
  readonly name: Text;
  readonly field: string;
  readonly time: string;
  /** All fees in one line, in Vietnamese: their names have no other language. */
  readonly feesLine: string;
  readonly fees: readonly { readonly name: string; readonly amount: string }[];
  readonly noFee: string;
  readonly decision: { readonly number: string; readonly on: string };
  readonly from: string;
  readonly to: string | undefined;
  readonly enteredBy: string;
  readonly link: { readonly href: string; readonly host: string } | undefined;
};

export function shownProcedure(lang: Lang, procedure: Procedure, tree: Pick<Tree, 'last'>): ShownProcedure {
  const { code, agency, name, field, time, fees, decision, validFrom, validTo, link } = procedure;
  const own = name[lang];
  return {
    ...{ code, field, time: timeText(lang, time), noFee: noFee[lang] },
    name: own === undefined ? { text: name.vi, lang: 'vi' } : { text: own },
    feesLine: lang === 'en' && fees.length === 0 ? noFee.en : feesText(fees),
    fees: fees.map((fee) => ({ name: fee.name, amount: amountText(lang, fee.amount) })),
    decision: { number: decision.number, on: dayText(lang, decision.on) },
    ...{ from: dayText(lang, validFrom), to: validTo && dayText(lang, validTo) },
    enteredBy: tree.last(agency)?.name[lang] ?? agency,
    link: link === undefined ? undefined : { href: link, host: new URL(link).hostname },
  };
}
