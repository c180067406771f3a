import { Button } from '../../../../web/components/button.tsx';
import { FileField } from '../../../../web/components/file-field.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { filesWords } from '../words/files.ts';

type UploadProps = {
  readonly lang: Lang;
  readonly code: string;
  /** The path of the page of the petition. */
  readonly path: string;
  readonly upload: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
};

/** One file, posted to S3 by the browser itself: the fields are those that were signed, and the file comes last. */
export function UploadPage({ lang, code, path, upload }: UploadProps) {
  return (
    <>
      <h1>
        <span class="govuk-caption-l">{filesWords.uploadTitle[lang]}</span> {code}
      </h1>
      <p class="govuk-body">{filesWords.hint[lang]}</p>
      <p class="govuk-body">{filesWords.uploadHint[lang]}</p>
      <form method="post" action={upload.action} enctype="multipart/form-data">
        <Hidden fields={upload.fields} />
        <div class="govuk-form-group">
          <FileField label={filesWords.choose[lang]} />
        </div>
        <Button>{filesWords.upload[lang]}</Button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={path}>
          {filesWords.back[lang]}
        </a>
      </p>
    </>
  );
}
