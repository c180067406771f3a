import { Button } from '../../../web/components/button.tsx';
import { Hidden } from '../../../web/components/hidden.tsx';
import type { Lang } from '../../kernel/lang.ts';
import { problems, problemWords, tooManyToday } from './words.ts';

type Status = keyof typeof problems;

/** The status whose text fits best: 400 for other refusals, 500 for other faults. */
export const problemStatus = (status: number): Status => {
  const known = [400, 403, 404, 409, 413, 415, 422, 429, 500] as const;
  return known.find((one) => one === status) ?? (status < 500 ? 400 : 500);
};

type ProblemPageProps = {
  readonly lang: Lang;
  readonly status: Status;
  /** The id by which operators find the fault in the log. */
  readonly faultId?: string | undefined;
  /** For a form that came too soon. */
  readonly again?: Again | undefined;
  /** It is too soon until the next day. */
  readonly untilTomorrow?: boolean | undefined;
};

/** A form as it was sent. */
export type Again = { readonly action: string; readonly fields: Readonly<Record<string, readonly string[]>> };

/** What went wrong, with links to start again. */
export function ProblemPage({ lang, status, faultId, again, untilTomorrow = false }: ProblemPageProps) {
  const { title, text } = untilTomorrow ? tooManyToday : problems[status];
  return (
    <>
      <h1>{title[lang]}</h1>
      <p class="lead">{text[lang]}</p>
      {faultId !== undefined && (
        <p>
          {problemWords.faultId[lang]} <strong class="number">{faultId}</strong>
        </p>
      )}
      {again !== undefined && (
        <form method="post" action={again.action}>
          <Hidden fields={again.fields} />
          <p class="govuk-body">{problemWords.kept[lang]}</p>
          <Button>{problemWords.sendAgain[lang]}</Button>
        </form>
      )}
      <ul class="ways">
        <li>
          <a href={`/${lang}`}>{problemWords.home[lang]}</a>
        </li>
        <li>
          <a href={`/${lang}/phan-anh`}>{problemWords.petition[lang]}</a>
        </li>
        <li>
          <a href={`/${lang}/tra-cuu`}>{problemWords.lookUp[lang]}</a>
        </li>
      </ul>
    </>
  );
}
