import { Button } from '../../../../web/components/button.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Radios } from '../../../../web/components/radios.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { fileStages, filesWords as words } from '../words/files.ts';
import type { ShownCase } from './shown-case.ts';

/** Where a browser returns to after an upload. */
export const FILES_ID = 'tep';

export type AddFilesProps = { readonly csrf: string; readonly action: string };

type Props = {
  readonly lang: Lang;
  readonly shown: Pick<ShownCase, 'files'>;
  readonly addFiles: AddFilesProps | undefined;
};

/** The files of the sender and of the agency. Those of the agency reach the sender with the answer. */
export function Files({ lang, shown: { files }, addFiles }: Props) {
  return (
    <section id={FILES_ID}>
      <h2>{words.title[lang]}</h2>
      {files.length === 0 && <p class="govuk-body">{words.none[lang]}</p>}
      <ul class="office-files">
        {files.map((file) => (
          <li key={file.id}>
            {file.url === undefined ? file.name : <a href={file.url}>{file.name}</a>} – {detailsOf(file, lang)}
          </li>
        ))}
      </ul>
      {addFiles !== undefined && <AddFiles {...{ lang, ...addFiles }} />}
    </section>
  );
}

function detailsOf({ by, stage, state, label }: ShownCase['files'][number], lang: Lang): string {
  const whose = words[by][lang];
  const parts = [
    ...(stage === undefined ? [] : [words[stage][lang]]),
    ...(state === 'ready' ? [] : [words[state][lang]]),
  ];
  return [whose, ...parts, ...(label === undefined ? [] : [label[lang]])].join('; ');
}

/** Which file it is, is asked by the page after this one: the form that uploads is signed for one. */
function AddFiles({ lang, csrf, action }: AddFilesProps & { readonly lang: Lang }) {
  return (
    <Details summary={words.add[lang]}>
      <form method="post" action={action}>
        <Hidden fields={{ csrf }} />
        <p class="govuk-hint">{words.hint[lang]}</p>
        <Radios
          name="stage"
          legend={words.stage[lang]}
          items={fileStages.map((value) => ({ value, label: words[value][lang] }))}
          value="other"
        />
        <Button secondary>{words.next[lang]}</Button>
      </form>
    </Details>
  );
}
