import type { ComponentChildren } from 'preact';

type Props = { readonly labels: readonly string[]; readonly values: readonly ComponentChildren[] };

/** The cells of a row, each with the heading of its column for where a row is a card; those without a value are empty. */
export const Cells = ({ labels, values }: Props) => (
  <>
    {labels.map((label, at) => {
      const value = values[at];
      return (
        <td key={label}>
          {value !== '' && <span class="board__label">{label}: </span>}
          {value}
        </td>
      );
    })}
  </>
);
