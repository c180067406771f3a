import type { Lang } from '../../lambdas/kernel/lang.ts';

export type Way = { readonly path: string; readonly text: string };

type SaidProps = {
  readonly lang: Lang;
  readonly title: string;
  readonly text: string;
  /** Paths without their language. */
  readonly ways: readonly Way[];
};

/** A page that says one thing, kindly, and where to go from here. */
export function Said({ lang, title, text, ways }: SaidProps) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <ul class="ways">
        {ways.map((way) => (
          <li key={way.path}>
            <a href={`/${lang}${way.path}`}>{way.text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
