import { Button } from '../../../../web/components/button.tsx';
import { FileField } from '../../../../web/components/file-field.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { filesWords as words } from '../words/files.ts';

type Props = {
  readonly lang: Lang;
  readonly code: string;
  readonly back: string;
  readonly upload: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
};

/** One file, posted to S3 by the browser itself: the fields are those that were signed, and the file comes last. */
export function Upload({ lang, code, back, upload }: Props) {
  return (
    <>
      <h1>
        {words.uploadTitle[lang]} <span class="number">{code}</span>
      </h1>
      <p class="govuk-body">{words.limits[lang]}</p>
      <form method="post" action={upload.action} enctype="multipart/form-data">
        <Hidden fields={upload.fields} />
        <div class="govuk-form-group">
          <FileField label={words.choose[lang]} />
        </div>
        <Button>{words.upload[lang]}</Button>
      </form>
      <p class="govuk-body">
        <a href={back}>{words.back[lang]}</a>
      </p>
    </>
  );
}
