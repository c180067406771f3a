type Props = { readonly href: string | undefined; readonly text: string };

/** The way to the next page of a list, if there is one. */
export const NextPage = ({ href, text }: Props) =>
  href === undefined ? null : (
    <p>
      <a class="govuk-button govuk-button--secondary" href={href}>
        {text}
      </a>
    </p>
  );
