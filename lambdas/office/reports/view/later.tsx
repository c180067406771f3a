import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { Details } from '../../../../web/components/details.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import { figureName } from '../words/figures.ts';
import { paperWords } from '../words/reports.ts';
import { reportSentences as sentences } from '../words/sentences.ts';
import type { WholeReport } from './shown-report.ts';

type Later = NonNullable<WholeReport['later']>;

/** The versions of the figures since the paper was signed, each with its reason and what it changed. */
export function LaterVersions({ lang, later }: { readonly lang: Lang; readonly later: Later }) {
  if (later.length === 0) return null;
  return (
    <section>
      <h2>{paperWords.laterTitle[lang]}</h2>
      {later.map(({ version, restated: { at, label, changes } }) => (
        <div key={version}>
          <h3>{sentences.laterVersion[lang](version, instantText(lang, at))}</h3>
          <p class="govuk-body">{label[lang]}</p>
          {changes.length > 0 && (
            <Details summary={sentences.changes[lang](changes.length)}>
              <Changes {...{ lang, version, changes }} />
            </Details>
          )}
        </div>
      ))}
    </section>
  );
}

type ChangesProps = {
  readonly lang: Lang;
  readonly version: number;
  readonly changes: Later[number]['restated']['changes'];
};

function Changes({ lang, version, changes }: ChangesProps) {
  const { figure, before, after, none } = paperWords;
  const headings = [figure, before, after].map((heading) => heading[lang]);
  return (
    <table class="board" aria-label={`${paperWords.changes[lang]}, ${sentences.version[lang](version)}`}>
      <ColumnHeads headings={headings} />
      <tbody>
        {changes.map((change) => (
          <tr key={change.figure}>
            <th scope="row">{sentenceCase(figureName(lang, change.figure))}</th>
            {(['before', 'after'] as const).map((side) => (
              <td key={side}>
                <span class="board__label">{paperWords[side][lang]}: </span>
                {isNothing(change[side]) ? none[lang] : change[side]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Absent, or a share of nothing. */
const isNothing = (value: string): boolean => value === '' || value === 'null';
