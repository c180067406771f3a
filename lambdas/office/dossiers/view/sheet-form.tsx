import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { SheetFields } from '../../../../web/components/sheet-fields.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { sheetFormWords } from '../../words/sheet.ts';
import { dossierWords } from '../words/dossiers.ts';
import { dossierSheetTexts as texts, dossierSheetWords as words } from '../words/sheet.ts';

type Props = {
  readonly lang: Lang;
  readonly csrf: string;
  readonly action: string;
  /** The list of dossiers, and the template. */
  readonly list: string;
  readonly template: string;
  /** How many dossiers the import before wrote. */
  readonly written?: number | undefined;
  readonly error?: string | undefined;
  readonly pasted?: string | undefined;
};

/** A sheet of dossiers to import: pasted or as a file. */
export function SheetForm({ lang, csrf, action, list, template, written, error, pasted }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ field: 'paste', text: error }]} />
      <p>
        <a href={list}>{dossierWords.back[lang]}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      {written !== undefined && <Notice title={texts.written[lang](written)} />}
      <p class="govuk-body">{words.intro[lang]}</p>
      <p class="govuk-body">{words.noPersonal[lang]}</p>
      <form method="post" action={action} enctype="multipart/form-data" class="office-act">
        <Hidden fields={{ csrf }} />
        <SheetFields
          lang={lang}
          paste={{ label: sheetFormWords.paste[lang], hint: sheetFormWords.pasteHint[lang], value: pasted, error }}
          file={{ label: sheetFormWords.file[lang], hint: words.fileHint[lang], accept: '.xlsx,.csv,.tsv,.txt,.json' }}
        />
        <Button>{sheetFormWords.preview[lang]}</Button>
      </form>
      <h2>{words.columns[lang]}</h2>
      <p class="govuk-body">{words.needed[lang]}</p>
      <p class="govuk-body">{words.optional[lang]}</p>
      <p class="govuk-body">
        <a href={template} download>
          {words.template[lang]}
        </a>
      </p>
    </>
  );
}
