import type { ActFormProps } from '../../../web/components/act-form.tsx';
import { directory } from '../../directory/config.ts';
import { maySeeBelow } from '../../directory/domain/access.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { periodTitle } from '../../kernel/period-name.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { readActivities } from '../../reports/activities/read-activities.ts';
import { sectionsOf } from '../../reports/domain/official/sections.ts';
import { rangeOf } from '../../reports/domain/report-period.ts';
import type { PaperAction } from '../../reports/domain/submissions/actions.ts';
import { readReport } from '../../reports/read-report.ts';
import { readSubmission } from '../../reports/submissions/read-submission.ts';
import { statedIn } from '../../reports/submissions/stated-in.ts';
import type { Typed } from '../domain/acts.ts';
import type { ShownForm } from '../domain/shown-form.ts';
import { framed } from '../framed.tsx';
import type { OfficeContext } from '../office-pages.ts';
import { isDone } from './domain/is-done.ts';
import { shownChanges } from './domain/shown-changes.ts';
import { formFields } from './form.ts';
import { ACTIVITIES, FIGURES, listPath, noReport, PAPER, REPORTS } from './scope.tsx';
import { ReportPage } from './view/report.tsx';
import type { WholeReport } from './view/shown-report.ts';
import { doneWords } from './words/forms.ts';
import { paperWords } from './words/reports.ts';

export type ShowDeps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly read: typeof readSubmission.invoke;
  readonly file: typeof readReport.invoke;
  readonly activities: typeof readActivities.invoke;
};

export const wireShow = (): ShowDeps => ({
  ...{ directory: directory(), read: readSubmission.invoke, file: readReport.invoke },
  activities: readActivities.invoke,
});

/** What is to be done first, of what the reader may do. */
const order = ['submit', 'approve', 'return'] as const satisfies readonly PaperAction[];

export async function showReport(deps: ShowDeps, id: string, context: OfficeContext, shown: ShownForm<PaperAction>) {
  const { lang, now, session } = context;
  const by = { caller: session.caller, now };
  const found = await deps.read({ params: { id } }, by);
  if (isRefusal(found)) return missing(found, context);
  const file = await deps.file({ params: { id }, query: {} }, by);
  if (isRefusal(file)) return missing(file, context);
  const report: WholeReport = withShownChanges(found.body);
  const stated = statedIn(file.body);
  const entered = await deps.activities({ params: { id } }, by);
  // A report without a document has no figures beside it.
  const activities = isRefusal(entered) ? undefined : entered.body;
  const { asked, done, errors = {}, status = 200 } = shown;
  const notice = shown.notice ?? (isDone(report, done) ? doneWords[done][lang] : undefined);
  const path = `${listPath(context)}/${report.id}`;
  const step = asked !== undefined && report.actions.includes(asked) ? asked : nextOf(report);
  const act = refusedForm(report, shown.refused) ?? step;
  const tree = await deps.directory.tree(now);
  const { agency, period } = report;
  const agencyName = (code: string) => tree.last(code)?.name[lang] ?? code;
  const hasBelow = tree.children(agency).length > 0 && maySeeBelow(session.caller, agency, tree);
  const listed = Object.entries(errors).map(([field, text]) => ({ field, text }));
  const at = (query: Record<string, string>) => `${listPath(context)}?${new URLSearchParams(query)}`;
  const page = (
    <ReportPage
      {...{ lang, path, report, agencyName, notice, errors: listed, days: rangeOf(period) }}
      sections={stated && sectionsOf(stated)}
      activities={activities}
      files={{
        draft: `${path}${PAPER}`,
        docx: `${path}${PAPER}?dinh-dang=docx`,
        pdf: `${path}${PAPER}?dinh-dang=pdf`,
        xlsx: `${path}${PAPER}?dinh-dang=xlsx`,
        csv: `${path}${FIGURES}`,
        activities: `${path}${ACTIVITIES}`,
      }}
      paperAt={(sha256) => `${path}${PAPER}?sha256=${sha256}`}
      list={at({ 'co-quan': agency })}
      below={hasBelow ? at({ 'co-quan': agency, ky: period }) : undefined}
      form={act && formOf(act, report, { path, context, shown, entered: activities?.version ?? 0 })}
      others={report.actions.filter((one) => one !== act)}
    />
  );
  const frame = { path: `${REPORTS}/${id}`, title: `${periodTitle(lang, period)} – ${agencyName(agency)}` };
  return framed(context, { ...frame, hasErrors: listed.length > 0, status }, page);
}

/** An approval has no text that could be lost: its form is only shown where it is allowed. */
const refusedForm = (report: WholeReport, refused: PaperAction | undefined): PaperAction | undefined =>
  refused === 'approve' && !report.actions.includes(refused) ? undefined : refused;

/** What later versions changed, as people read it. */
const withShownChanges = (report: WholeReport): WholeReport => ({
  ...report,
  later: report.later?.map(({ version, restated }) => ({
    version,
    restated: { ...restated, changes: shownChanges(restated.changes) },
  })),
});

const nextOf = ({ actions }: WholeReport) => order.find((action) => actions.includes(action));

type Forming = {
  readonly path: string;
  readonly context: OfficeContext;
  readonly shown: ShownForm<PaperAction>;
  /** The version of what the agency entered. */
  readonly entered: number;
};

function formOf(
  act: PaperAction,
  report: WholeReport,
  { path, context, shown, entered }: Forming,
): ActFormProps<PaperAction> {
  const { lang, csrf } = context;
  const { typed = {}, errors = {} } = shown;
  const { version, revision, paper } = report;
  const isCorrection = report.approved !== undefined || errors['reason'] !== undefined;
  const filled = { typed: act === 'submit' ? { ...signedBefore(report), ...typed } : typed, errors };
  return {
    ...{ lang, act, action: path },
    hidden: {
      ...{ csrf, version: `${version}`, activities: `${entered}` },
      ...(revision !== undefined && { revision: `${revision}` }),
    },
    fields: formFields(act, { lang, isCorrection, ...filled }),
    before:
      act === 'submit' || paper === undefined
        ? { href: `${path}${PAPER}`, text: paperWords.draft[lang] }
        : { href: `${path}${PAPER}?sha256=${paper.sha256}`, text: paperWords.open[lang] },
  };
}

/** What the paper before says about its signer and the period: the next one mostly says the same. */
function signedBefore({ paper }: WholeReport): Typed {
  if (paper === undefined) return {};
  const { place, signer, assessment } = paper;
  return { place, signerName: signer.name, signerPosition: signer.position, assessment };
}

/** An address that leads to no report of the reader says no more than that. */
const missing = (refusal: Refusal, context: OfficeContext) =>
  refusal.refused === 'report.notFound' || refusal.refused === 'request.invalid' ? noReport(context) : refusal;
