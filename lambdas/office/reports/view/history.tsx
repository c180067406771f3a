import { dayText, instantText } from '../../../kernel/date-text.ts';
import { paperWords } from '../words/reports.ts';
import { reportSentences as sentences } from '../words/sentences.ts';
import type { FactsProps } from './facts.tsx';
import type { Entry } from './shown-report.ts';

type Props = Pick<FactsProps, 'lang' | 'paperAt' | 'report' | 'agencyName'>;

/** Every paper that was submitted, the last one first, each with what was decided about it. */
export function PaperHistory(props: Props) {
  const { lang, report } = props;
  const { paper, decision, earlier = [] } = report;
  const entries = [...earlier, ...(paper === undefined ? [] : [{ paper, decision }])];
  return (
    <section>
      <h2>{paperWords.history[lang]}</h2>
      {entries.length === 0 && <p class="govuk-body">{paperWords.noHistory[lang]}</p>}
      {entries.length > 0 && (
        <ol class="timeline">
          {entries
            .toReversed()
            .flatMap((entry) => [
              entry.decision && <DecisionOf key={`${entry.paper.at} decision`} {...props} decision={entry.decision} />,
              <PaperOf key={entry.paper.at} {...props} paper={entry.paper} />,
            ])}
        </ol>
      )}
    </section>
  );
}

type DecisionProps = Props & { readonly decision: NonNullable<Entry['decision']> };

function DecisionOf({ lang, agencyName, decision: { state, at, by, agency, reason } }: DecisionProps) {
  return (
    <li class="timeline__event">
      <strong>{paperWords[state][lang]}</strong>
      <br />
      <time datetime={at}>{instantText(lang, at)}</time>
      {` · ${by}, ${agencyName(agency)}`}
      {reason !== undefined && <p class="govuk-body as-typed">{reason}</p>}
    </li>
  );
}

function PaperOf({ lang, paperAt, paper }: Props & { readonly paper: Entry['paper'] }) {
  const { number, signedOn, signer, at, by, sha256, version, reason } = paper;
  return (
    <li class="timeline__event">
      <strong>{paperWords.submitted[lang]}</strong>
      <br />
      <time datetime={at}>{instantText(lang, at)}</time>
      {` · ${by}`}
      <p class="govuk-body">
        {sentences.paper[lang](number, dayText(lang, signedOn), signer.name)}. {paperWords.version[lang]}: {version}.
        <br />
        <a class="board__link" href={paperAt(sha256)}>
          {paperWords.open[lang]}
          <span class="govuk-visually-hidden"> {number}</span>
        </a>
      </p>
      {reason !== undefined && (
        <p class="govuk-body as-typed">
          {paperWords.correction[lang]}: {reason}
        </p>
      )}
    </li>
  );
}
