import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { sheetFormWords } from '../../words/sheet.ts';
import { dossierSheetTexts as texts, dossierSheetWords as words } from '../words/sheet.ts';
import { SheetChanges } from './sheet-changes.tsx';
import { SheetProblems } from './sheet-problems.tsx';
import type { ShownPreview } from './shown-sheet.ts';

type Props = {
  readonly lang: Lang;
  readonly action: string;
  readonly preview: ShownPreview;
  /** The rows to apply, and what else the next step needs: nothing is kept on the server. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly agencyName: (code: string) => string;
};

/** The preview of a sheet of dossiers, with the button that applies its good rows. */
export function SheetPreview({ lang, action, preview, hidden, agencyName }: Props) {
  const { counts, unchecked, problems, changes } = preview;
  const count = counts.new + counts.changed;
  return (
    <>
      <p>
        <a href={action}>{sheetFormWords.another[lang]}</a>
      </p>
      <h1>{sheetFormWords.previewTitle[lang]}</h1>
      <ul class="govuk-list">
        {(['new', 'changed', 'unchanged', 'bad'] as const).map((name) => (
          <li key={name}>
            {(name === 'bad' ? words.badRows : sheetFormWords[name])[lang]}:{' '}
            <strong>{formatNumber(lang, counts[name])}</strong>
          </li>
        ))}
      </ul>
      <Columns {...{ lang, preview }} />
      {unchecked > 0 && <p class="govuk-body">{texts.unchecked[lang](unchecked)}</p>}
      <SheetProblems {...{ lang, problems }} />
      {count === 0 && <p class="govuk-body">{words.nothing[lang]}</p>}
      {count > 0 && (
        <form method="post" action={action} enctype="multipart/form-data" class="office-act">
          <Hidden fields={hidden} />
          <Button>{texts.apply[lang](count)}</Button>
        </form>
      )}
      <SheetChanges {...{ lang, changes, agencyName }} more={count - changes.length} />
    </>
  );
}

/** What is not used of the sheet, by name. */
function Columns({ lang, preview: { personal, unused } }: Pick<Props, 'lang' | 'preview'>) {
  return (
    <>
      {personal.length > 0 && (
        <p class="govuk-body">
          {words.personal[lang]}: {personal.join(', ')}.
        </p>
      )}
      {unused.length > 0 && (
        <p class="govuk-body">
          {words.unused[lang]}: {unused.join(', ')}.
        </p>
      )}
    </>
  );
}
