import type { Lang } from '../../kernel/lang.ts';
import { troubles, troubleWords } from './words.ts';

type Status = keyof typeof troubles;

/** The status whose words fit best: any other refusal is one that cannot be read, any other fault is ours. */
export const troubleFor = (status: number): Status => {
  const known = [400, 404, 409, 413, 415, 422, 500] as const;
  return known.find((one) => one === status) ?? (status < 500 ? 400 : 500);
};

type TroubleProps = {
  readonly lang: Lang;
  readonly status: Status;
  /** By which operators find a fault in the log. */
  readonly faultId?: string | undefined;
};

/** What went wrong, and the ways on. */
export function Trouble({ lang, status, faultId }: TroubleProps) {
  const { title, text } = troubles[status];
  return (
    <>
      <h1>{title[lang]}</h1>
      <p class="lead">{text[lang]}</p>
      {faultId !== undefined && (
        <p>
          {troubleWords.faultId[lang]} <strong class="number">{faultId}</strong>
        </p>
      )}
      <ul>
        <li>
          <a href={`/${lang}`}>{troubleWords.home[lang]}</a>
        </li>
        <li>
          <a href={`/${lang}/phan-anh`}>{troubleWords.petition[lang]}</a>
        </li>
        <li>
          <a href={`/${lang}/tra-cuu`}>{troubleWords.lookUp[lang]}</a>
        </li>
      </ul>
    </>
  );
}
