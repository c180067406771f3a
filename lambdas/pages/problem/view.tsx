import type { Lang } from '../../kernel/lang.ts';
import { problems, problemWords } from './words.ts';

type Status = keyof typeof problems;

/** The status whose text fits best: 400 for other refusals, 500 for other faults. */
export const problemStatus = (status: number): Status => {
  const known = [400, 404, 409, 413, 415, 422, 500] as const;
  return known.find((one) => one === status) ?? (status < 500 ? 400 : 500);
};

type ProblemPageProps = {
  readonly lang: Lang;
  readonly status: Status;
  /** The id by which operators find the fault in the log. */
  readonly faultId?: string | undefined;
};

/** What went wrong, with links to start again. */
export function ProblemPage({ lang, status, faultId }: ProblemPageProps) {
  const { title, text } = problems[status];
  return (
    <>
      <h1>{title[lang]}</h1>
      <p class="lead">{text[lang]}</p>
      {faultId !== undefined && (
        <p>
          {problemWords.faultId[lang]} <strong class="number">{faultId}</strong>
        </p>
      )}
      <ul>
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
