import { Notice } from '../../../../web/components/notice.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { bulkWords as words } from '../words.ts';

export type NotDone = { readonly code: string; readonly why: string };

type Props = {
  readonly lang: Lang;
  readonly home: string;
  readonly title: string;
  /** What was done, in words; undefined if nothing was. */
  readonly done: string | undefined;
  readonly failed: readonly NotDone[];
  /** The text if nothing was chosen. */
  readonly nothing?: string;
};

/** What was done with several cases, and what was not, with the reason of each. */
export function Done({ lang, home, title, done, failed, nothing = words.nothing[lang] }: Props) {
  return (
    <>
      <h1>{title}</h1>
      {done !== undefined && <Notice title={done} />}
      {done === undefined && failed.length === 0 && <p class="govuk-body">{nothing}</p>}
      {failed.length > 0 && <h2>{words.notDone[lang]}</h2>}
      <ul class="office-files">
        {failed.map(({ code, why }) => (
          <li key={code}>
            <a href={`${home}/phan-anh/${code}`}>{code}</a> – {why}
          </li>
        ))}
      </ul>
      <p>
        <a href={home}>{words.back[lang]}</a>
      </p>
    </>
  );
}
