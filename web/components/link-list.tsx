export type Link = { readonly href: string; readonly text: string };

type Props = {
  readonly links: readonly Link[];
  /** Beside each other on pages of staff, or as on pages with figures. */
  readonly look: 'board-ways' | 'score__links';
};

/** Where to go on from here. */
export const LinkList = ({ links, look }: Props) => (
  <ul class={look}>
    {links.map(({ href, text }) => (
      <li key={href}>
        <a href={href}>{text}</a>
      </li>
    ))}
  </ul>
);
