import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { sheetFormTexts, sheetFormWords } from '../../words/sheet.ts';
import { dossierWords } from '../words/dossiers.ts';
import { type FactText, factTexts } from './fact-texts.ts';
import type { ShownChange } from './shown-sheet.ts';

type Props = {
  readonly lang: Lang;
  readonly changes: readonly ShownChange[];
  readonly more: number;
  readonly agencyName: (code: string) => string;
};

/** What is new or changes, from what to what. */
export function SheetChanges({ lang, changes, more, agencyName }: Props) {
  if (changes.length === 0) return null;
  const headings = [dossierWords.dossier, sheetFormWords.state, sheetFormWords.fields];
  return (
    <section>
      <h2>{sheetFormWords.changes[lang]}</h2>
      <table class="office-queue">
        <caption class="govuk-visually-hidden">{sheetFormWords.changes[lang]}</caption>
        <ColumnHeads headings={headings.map((heading) => heading[lang])} />
        <tbody>
          {changes.map((change) => (
            <tr key={change.line}>
              <th scope="row">
                {change.code} <span class="office-queue__more">{sheetFormTexts.line[lang](`${change.line}`)}</span>
              </th>
              <td>{(change.before === undefined ? sheetFormWords.new : sheetFormWords.changed)[lang]}</td>
              <td>
                {change.before === undefined ? newText(lang, change, agencyName) : changed(lang, change, agencyName)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="govuk-body">{sheetFormTexts.more[lang](formatNumber(lang, more))}</p>}
    </section>
  );
}

const valued = ({ text, field }: FactText, { after }: ShownChange) =>
  text !== undefined && !(field === 'supplements' && after.supplements.length === 0);

/** `Phường Việt Trì · 1.012766 · Đất đai · Trực tuyến · Đang xử lý · Tiếp nhận: 02/11/2026`. */
const newText = (lang: Lang, change: ShownChange, agencyName: Props['agencyName']) =>
  factTexts(lang, change.after, agencyName)
    .filter((fact) => valued(fact, change))
    .map(({ field, label, text }) => (NAMED.has(field) ? `${label[lang]}: ${text}` : text))
    .join(' · ');

/** Days alone say nothing. */
const NAMED: ReadonlySet<string> = new Set([
  ...['receivedOn', 'dueOn', 'supplements', 'doneOn', 'handedOverOn', 'endedOn'],
]);

function changed(lang: Lang, { before = {}, added, after }: ShownChange, agencyName: Props['agencyName']) {
  const texts = factTexts(lang, after, agencyName);
  return factTexts(lang, before, agencyName)
    .map((was, at) => ({ ...was, now: texts[at]?.text }))
    .filter(({ field, text }) => text !== undefined || added.includes(field))
    .map(({ field, label, text, now }) => (
      <div key={field}>
        {label[lang]}: {text ?? sheetFormWords.empty[lang]} → {now ?? sheetFormWords.empty[lang]}
      </div>
    ));
}
