import type { Lang } from '../../lambdas/kernel/lang.ts';

export type NextLink = { readonly path: string; readonly text: string };

type MessagePageProps = {
  readonly lang: Lang;
  readonly title: string;
  readonly text: string;
  /** Paths without their language. */
  readonly links: readonly NextLink[];
};

/** A page with one message and links to what can be done next. */
export function MessagePage({ lang, title, text, links }: MessagePageProps) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <ul class="ways">
        {links.map((link) => (
          <li key={link.path}>
            <a href={`/${lang}${link.path}`}>{link.text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
