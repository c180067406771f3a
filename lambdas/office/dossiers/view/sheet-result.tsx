import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import type { SheetProblem } from '../../../dossiers/domain/sheet/problem.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { sheetFormWords } from '../../words/sheet.ts';
import { dossierWords } from '../words/dossiers.ts';
import { dossierSheetTexts as texts, dossierSheetWords as words } from '../words/sheet.ts';
import { SheetProblems } from './sheet-problems.tsx';

type Props = {
  readonly lang: Lang;
  readonly action: string;
  readonly list: string;
  readonly written: number;
  /** Rows that time did not suffice for. */
  readonly rest: number;
  readonly problems: readonly SheetProblem[];
  readonly hidden: Readonly<Record<string, string>>;
};

/** What an import wrote, the rows that it could not write, and the button for those that are left. */
export function SheetResult({ lang, action, list, written, rest, problems, hidden }: Props) {
  return (
    <>
      <h1>{words.resultTitle[lang]}</h1>
      <Notice title={texts.written[lang](written)} />
      {rest > 0 && (
        <form method="post" action={action} enctype="multipart/form-data" class="office-act">
          <p class="govuk-body">{texts.rest[lang](rest)}</p>
          <Hidden fields={hidden} />
          <Button>{texts.apply[lang](rest)}</Button>
        </form>
      )}
      <SheetProblems {...{ lang, problems }} />
      <ul class="ways">
        <li>
          <a href={list}>{dossierWords.back[lang]}</a>
        </li>
        <li>
          <a href={action}>{sheetFormWords.another[lang]}</a>
        </li>
      </ul>
    </>
  );
}
