import { Button } from '../../../../web/components/button.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { describedBy, Field, HintAndError, Label } from '../../../../web/components/field.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
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
  const hint = words.fileHint[lang];
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
          ]}
        />
        <TextArea
          {...{ lang, name: 'paste', label: words.paste[lang], hint: words.pasteHint[lang], value: pasted, error }}
        />
        <Field error={undefined}>
          <Label for="file" text={words.file[lang]} />
          <HintAndError name="file" hint={hint} />
          <input
            {...{ class: 'govuk-file-upload', id: 'file', name: 'file', type: 'file', accept: '.xlsx,.csv,.tsv,.txt' }}
            aria-describedby={describedBy('file', { hint })}
          />
        </Field>
        <Button>{words.preview[lang]}</Button>
      </form>
    </>
  );
}
