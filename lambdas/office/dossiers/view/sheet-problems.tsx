import { CellProblems } from '../../../../web/components/cell-problems.tsx';
import type { SheetProblem } from '../../../dossiers/domain/sheet/problem.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { sheetFormTexts, sheetFormWords } from '../../words/sheet.ts';
import { dossierSheetWords as words } from '../words/sheet.ts';

type Props = { readonly lang: Lang; readonly problems: readonly SheetProblem[] };

/** 500 are about 150 KB: they are corrected together, and the rest is shown by the next preview. */
const MAX_SHOWN = 500;

/** The rows that are not applied, cell by cell. */
export function SheetProblems({ lang, problems }: Props) {
  if (problems.length === 0) return null;
  const more = problems.length - MAX_SHOWN;
  return (
    <section>
      <h2>{words.badRows[lang]}</h2>
      <p class="govuk-body">{words.correct[lang]}</p>
      <CellProblems
        title={words.badRows[lang]}
        headings={[sheetFormWords.line[lang], sheetFormWords.column[lang], sheetFormWords.wrong[lang]]}
        problems={problems.slice(0, MAX_SHOWN).map(({ line, column, message }) => ({
          ...{ column, text: message[lang] },
          line: line === undefined ? sheetFormWords.wholeColumn[lang] : sheetFormTexts.line[lang](`${line}`),
        }))}
      />
      {more > 0 && <p class="govuk-body">{sheetFormTexts.more[lang](formatNumber(lang, more))}</p>}
    </section>
  );
}
