import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { SheetFields } from '../../../../web/components/sheet-fields.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { sheetFormWords } from '../../words/sheet.ts';
import { importTexts as texts, importWords as words } from '../words/import.ts';

type Props = {
  readonly lang: Lang;
  readonly csrf: string;
  readonly action: string;
  readonly home: string;
  /** How many entries the import before wrote. */
  readonly written?: string | undefined;
  readonly error?: string | undefined;
  readonly kind?: string | undefined;
  readonly pasted?: string | undefined;
};

/** A sheet to import: pasted or as a file. */
export function ImportForm({ lang, csrf, action, home, written, error, kind = 'agencies', pasted }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ field: 'paste', text: error }]} />
      <p>
        <a href={home}>{words.back[lang]}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      {written !== undefined && <Notice title={texts.written[lang](formatNumber(lang, Number(written)))} />}
      <p class="govuk-body">{words.intro[lang]}</p>
      <form method="post" action={action} enctype="multipart/form-data" class="office-act">
        <Hidden fields={{ csrf }} />
        <Radios
          {...{ name: 'kind', legend: words.kind[lang], value: kind }}
          items={[
            { value: 'agencies', label: words.agencies[lang], hint: words.agencyColumns[lang] },
            { value: 'people', label: words.people[lang], hint: words.peopleColumns[lang] },
            { value: 'procedures', label: words.procedures[lang], hint: words.procedureColumns[lang] },
          ]}
        />
        <SheetFields
          lang={lang}
          paste={{ label: sheetFormWords.paste[lang], hint: sheetFormWords.pasteHint[lang], value: pasted, error }}
          file={{ label: sheetFormWords.file[lang], hint: words.fileHint[lang], accept: '.xlsx,.csv,.tsv,.txt' }}
        />
        <Button>{sheetFormWords.preview[lang]}</Button>
      </form>
    </>
  );
}
