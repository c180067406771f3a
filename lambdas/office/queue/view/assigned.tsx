import { Notice } from '../../../../web/components/notice.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { queueWords as words } from '../words.ts';

export type NotAssigned = { readonly code: string; readonly why: string };

type Props = {
  readonly lang: Lang;
  readonly home: string;
  /** The person's name, once for each case that was assigned. */
  readonly names: readonly string[];
  readonly failed: readonly NotAssigned[];
};

/** What was assigned, and what was not, with the reason of each. */
export function Assigned({ lang, home, names, failed }: Props) {
  const [name] = names;
  return (
    <>
      <h1>{words.assignedTitle[lang]}</h1>
      {name !== undefined && <Notice title={words.assigned[lang](names.length, name)} />}
      {name === undefined && failed.length === 0 && <p class="govuk-body">{words.nothing[lang]}</p>}
      {failed.length > 0 && <h2>{words.notAssigned[lang]}</h2>}
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
