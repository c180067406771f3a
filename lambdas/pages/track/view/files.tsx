import { Button } from '../../../../web/components/button.tsx';
import { FileField } from '../../../../web/components/file-field.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { filesWords, uploadRefusals, uploadWords } from '../words/files.ts';
import type { AttachedFile, TrackPageProps } from './tracked.ts';

type FilesProps = Pick<TrackPageProps, 'lang' | 'tracked' | 'receipt' | 'files'>;

/** Where a browser returns to after an upload. */
export const FILES_ID = 'tep-kem-theo';

/** What the sender added, and the form that adds more while that is possible. */
export function Files({ lang, tracked, receipt, files }: FilesProps) {
  const own = files.items.filter(({ by }) => by === 'sender');
  const canAdd = files.most > 0;
  if (own.length === 0 && !canAdd) return null;
  const left = files.most - own.filter(({ state }) => state !== 'rejected').length;
  return (
    <section id={FILES_ID} class={own.length === 0 ? 'no-print' : undefined}>
      <h2>{filesWords[canAdd ? 'optionalTitle' : 'title'][lang]}</h2>
      <FileList {...{ lang, own, path: `/${lang}/phan-anh/${tracked.code}?${new URLSearchParams({ receipt })}` }} />
      {canAdd && left <= 0 && <p class="govuk-body no-print">{filesWords.full[lang]}</p>}
      {left > 0 && <AddFiles {...{ lang, code: tracked.code, receipt }} />}
    </section>
  );
}

type ListProps = Pick<TrackPageProps, 'lang'> & { readonly own: readonly AttachedFile[]; readonly path: string };

/** The script puts the list of a newer page in its place. */
function FileList({ lang, own, path }: ListProps) {
  const isChecking = own.some(({ state }) => state === 'checking');
  return (
    <div data-files>
      <ul class="govuk-list" data-checking={isChecking || undefined}>
        {own.map((file) => (
          <li key={file.id}>
            <FileName {...{ lang, file }} />: {stateOf(file, lang)}
          </li>
        ))}
      </ul>
      <p class="govuk-body no-print">
        {isChecking && (
          <a class="govuk-link" href={`${path}#${FILES_ID}`}>
            {filesWords.checkAgain[lang]}
          </a>
        )}
        {!isChecking && own.some(({ url }) => url !== undefined) && filesWords.expires[lang]}
      </p>
    </div>
  );
}

type FileProps = Pick<TrackPageProps, 'lang'> & { readonly file: AttachedFile };

function FileName({ file }: FileProps) {
  if (file.url === undefined) return <>{file.name}</>;
  return (
    <a class="govuk-link" href={file.url}>
      {file.name}
    </a>
  );
}

function stateOf({ state, label }: AttachedFile, lang: TrackPageProps['lang']): string {
  return state === 'rejected' ? `${filesWords.rejected[lang]} ${label?.[lang] ?? ''}` : filesWords[state][lang];
}

type AddProps = Pick<TrackPageProps, 'lang' | 'receipt'> & { readonly code: string };

/** Without a script its button leads to a page with the form of one upload; with it the file is chosen here. */
function AddFiles({ lang, code, receipt }: AddProps) {
  const spoken = (words: Readonly<Record<string, { readonly vi: string; readonly en: string }>>) =>
    Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[lang]]));
  const words = { ...spoken({ ...uploadWords, upload: filesWords.upload }), refusals: spoken(uploadRefusals) };
  return (
    <form
      class="no-print"
      method="post"
      action={`/${lang}/phan-anh/${code}/${FILES_ID}`}
      novalidate
      data-api={`/v1/petitions/${code}/attachments`}
      data-words={JSON.stringify(words)}
    >
      <Hidden fields={{ receipt }} />
      <p class="govuk-hint">{filesWords.hint[lang]}</p>
      <div class="govuk-form-group" hidden>
        <FileField label={filesWords.choose[lang]} multiple />
      </div>
      <p class="govuk-body" role="status" />
      <Button secondary>{filesWords.add[lang]}</Button>
    </form>
  );
}
