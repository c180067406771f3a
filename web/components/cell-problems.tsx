import { ColumnHeads } from './column-heads.tsx';

/** A wrong cell; without a line, a whole column. */
type Wrong = { readonly line: string; readonly column: string; readonly text: string };

type Props = {
  readonly title: string;
  /** Of the lines, the columns and what is wrong. */
  readonly headings: readonly [string, string, string];
  readonly problems: readonly Wrong[];
};

/** The wrong cells of a sheet, each with its place. */
export const CellProblems = ({ title, headings, problems }: Props) => (
  <table class="office-queue">
    <caption class="govuk-visually-hidden">{title}</caption>
    <ColumnHeads headings={headings} />
    <tbody>
      {problems.map(({ line, column, text }) => (
        <tr key={`${line}:${column}:${text}`}>
          <th scope="row">{line}</th>
          <td>{column}</td>
          <td>{text}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
