import { ActForm, type ActFormProps } from '../../../../web/components/act-form.tsx';
import { RecordHead } from '../../../../web/components/record-head.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import type { Finding, FindingAction, FindingChange } from '../../../findings/domain/finding.ts';
import { sourceKindLabels } from '../../../findings/domain/labels.ts';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant } from '../../../kernel/time.ts';
import { formText } from '../../words/form-words.ts';
import { findingDueText } from '../words/due.ts';
import { formWords, findingWords as words } from '../words/findings.ts';
import { FindingHistory } from './history.tsx';
import type { ShownFinding } from './list.tsx';

type Decision = { readonly text?: string | undefined; readonly at: Instant; readonly by: FindingChange['by'] };
export type WholeFinding = ShownFinding &
  Pick<Finding, 'source' | 'remedy' | 'enteredBy' | 'enteredAt' | 'changes' | 'firstDueOn' | 'statedDueOn'> & {
    readonly report?:
      | (Decision & { text: string; document?: string | undefined; link?: string | undefined })
      | undefined;
    readonly returned?: Decision | undefined;
    readonly confirmed?: Decision | undefined;
    readonly withdrawn?: Decision | undefined;
  };

type Props = {
  readonly lang: Lang;
  readonly list: string;
  readonly finding: WholeFinding;
  /** The name of an agency by its code. */
  readonly agencyName: (code: string) => string;
  readonly forms: readonly ActFormProps<FindingAction>[];
  /** Where the form to change it is. */
  readonly changePath: string | undefined;
  readonly notice: string | undefined;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
};

/** A finding with what was done about it, and the forms of what the reader may do now. */
export function FindingPage({ lang, list, finding, agencyName, forms, changePath, notice, errors }: Props) {
  return (
    <>
      <RecordHead {...{ lang, errors, notice }} back={{ href: list, text: words.back[lang] }} />
      <h1>
        {words.finding[lang]}: {finding.source.number}
      </h1>
      <Facts {...{ lang, finding }} />
      <Remedy {...{ lang, finding }} />
      {forms.map((form) => (
        <ActForm key={form.act} {...form} {...formText(lang, formWords[form.act])} />
      ))}
      {changePath !== undefined && (
        <p>
          <a href={changePath}>{formWords.change.title[lang]}</a>
        </p>
      )}
      <FindingHistory {...{ lang, agencyName, changes: finding.changes }} />
    </>
  );
}

type Shown = { readonly lang: Lang; readonly finding: WholeFinding };

function Facts({ lang, finding }: Shown) {
  const { source, dueOn, firstDueOn, statedDueOn, enteredBy } = finding;
  const rows = [
    { key: words.state[lang], value: finding.label[lang] },
    { key: words.due[lang], value: `${findingDueText(lang, finding)} (${dayText(lang, dueOn)})` },
    ...(statedDueOn === undefined ? [] : [{ key: words.statedDue[lang], value: dayText(lang, statedDueOn) }]),
    ...(firstDueOn === dueOn ? [] : [{ key: words.firstDue[lang], value: dayText(lang, firstDueOn) }]),
    { key: words.responsible[lang], value: finding.name[lang] },
    {
      key: words.source[lang],
      value: `${sourceKindLabels[source.kind][lang]}: ${source.number}, ${dayText(lang, source.on)}. ${source.title}`,
    },
    { key: words.found[lang], value: <span class="as-typed">{finding.found}</span> },
    { key: words.remedy[lang], value: <span class="as-typed">{finding.remedy}</span> },
    { key: words.entered[lang], value: `${enteredBy.name}, ${instantText(lang, finding.enteredAt)}` },
  ];
  return (
    <section>
      <h2>{words.facts[lang]}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function Remedy({ lang, finding: { report, returned, confirmed, withdrawn } }: Shown) {
  const decision = returned ?? confirmed ?? withdrawn;
  const rows = [
    ...(report === undefined
      ? []
      : [
          { key: words.report[lang], value: <Said {...{ lang, decision: report }} /> },
          ...(report.document === undefined ? [] : [{ key: words.evidence[lang], value: report.document }]),
          ...(report.link === undefined
            ? []
            : [
                {
                  key: words.link[lang],
                  value: (
                    <a href={report.link} rel="noreferrer">
                      {report.link}
                    </a>
                  ),
                },
              ]),
        ]),
    ...(decision === undefined ? [] : [{ key: words.decision[lang], value: <Said {...{ lang, decision }} /> }]),
  ];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.remedied[lang]}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

const Said = ({ lang, decision: { text, by, at } }: { readonly lang: Lang; readonly decision: Decision }) => (
  <>
    {text !== undefined && <span class="as-typed">{text}</span>}
    <span class="board__more">
      {by.name}, {instantText(lang, at)}
    </span>
  </>
);
