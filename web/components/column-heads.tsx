type Props = {
  readonly headings: readonly string[];
  /** Of a first column that has no visible heading. */
  readonly hidden?: string | undefined;
};

/** The row of headings of a table. */
export function ColumnHeads({ headings, hidden }: Props) {
  return (
    <thead>
      <tr>
        {hidden !== undefined && (
          <th scope="col">
            <span class="govuk-visually-hidden">{hidden}</span>
          </th>
        )}
        {headings.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
