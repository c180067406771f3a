import { ActForm, type ActFormProps } from '../../../../web/components/act-form.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import { RecordHead } from '../../../../web/components/record-head.tsx';
import { periodName } from '../../../kernel/period-name.ts';
import type { Section } from '../../../reports/domain/official/sections.ts';
import type { PaperAction } from '../../../reports/domain/submissions/actions.ts';
import { formText } from '../../words/form-words.ts';
import { formWords } from '../words/forms.ts';
import { paperWords, reportWords as words } from '../words/reports.ts';
import { reportSentences as sentences } from '../words/sentences.ts';
import { ActivitySection } from './activities/section.tsx';
import { Facts, type FactsProps } from './facts.tsx';
import { KeyFigures } from './figures.tsx';
import { PaperHistory } from './history.tsx';
import { LaterVersions } from './later.tsx';
import type { ShownActivities } from './shown-activities.ts';

export type ReportPageProps = FactsProps & {
  /** The list, the page itself, and its files. */
  readonly list: string;
  readonly path: string;
  readonly files: Readonly<Record<'draft' | 'docx' | 'pdf' | 'xlsx' | 'csv' | 'activities', string>>;
  /** The reports of the same period below, where the reader may see some. */
  readonly below: string | undefined;
  /** Undefined if the report has no official document. */
  readonly sections: readonly Section[] | undefined;
  /** What the agency counted itself; undefined where the report has no document. */
  readonly activities: ShownActivities | undefined;
  /** The form of the next step, or the one that was asked for. */
  readonly form: ActFormProps<PaperAction> | undefined;
  /** What else the reader may do. */
  readonly others: readonly PaperAction[];
  readonly notice: string | undefined;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
};

/** A report with its figures in words, its files, one next step, and what happened to it. */
export function ReportPage(props: ReportPageProps) {
  const { lang, list, files, report, agencyName, sections, activities, form, notice, errors } = props;
  return (
    <>
      <RecordHead {...{ lang, errors, notice }} back={{ href: list, text: words.back[lang] }} />
      <h1>{sentences.title[lang](periodName(lang, report.period), agencyName(report.agency))}</h1>
      <Facts {...props} />
      <LaterVersions lang={lang} later={report.later ?? []} />
      <KeyFigures {...{ lang, sections }} />
      <ActivitySection {...{ lang, activities }} path={files.activities} />
      <Documents {...props} />
      {form !== undefined && <ActForm id="viec" {...form} {...formText(lang, formWords[form.act])} />}
      <Others {...props} />
      <PaperHistory {...props} />
    </>
  );
}

function Documents({ lang, files, below, sections }: ReportPageProps) {
  const document = [
    { href: files.draft, text: paperWords.draft[lang] },
    { href: files.pdf, text: paperWords.pdf[lang] },
    { href: files.docx, text: paperWords.docx[lang] },
    { href: files.xlsx, text: paperWords.xlsx[lang] },
  ];
  return (
    <section>
      <h2>{paperWords.documents[lang]}</h2>
      <LinkList
        look="board-ways"
        links={[
          ...(sections === undefined ? [] : document),
          { href: files.csv, text: words.csv[lang] },
          ...(below === undefined ? [] : [{ href: below, text: words.below[lang] }]),
        ]}
      />
    </section>
  );
}

function Others({ lang, path, others }: ReportPageProps) {
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{paperWords.others[lang]}</h2>
      <LinkList
        look="board-ways"
        links={others.map((act) => ({ href: `${path}?viec=${act}#viec`, text: formWords[act].title[lang] }))}
      />
    </section>
  );
}
