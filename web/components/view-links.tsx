type View = { readonly href: string; readonly text: string; readonly isShown: boolean };

type Props = { readonly label: string; readonly views: readonly View[] };

/** The views of a list, of which one is shown. */
export const ViewLinks = ({ label, views }: Props) => (
  <nav aria-label={label}>
    <ul class="office-views">
      {views.map(({ href, text, isShown }) => (
        <li key={href}>
          <a class="office-views__link" href={href} aria-current={isShown ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
