import { reportId } from '../domain/report-id.ts';
import { restatementLabel } from '../domain/restated.ts';
import { submissionLabels } from '../domain/submissions/labels.ts';
import {
  approvedIn,
  type Decision,
  latestOf,
  type Paper,
  type Submission,
  type SubmissionState,
  stateOf,
} from '../domain/submissions/submission.ts';
import { type ReportRow, versionOf } from '../store.ts';

/** A report as its readers see it on its way to be closed. */
export function submissionView(row: ReportRow, submission: Submission | undefined) {
  const { agency, period, builtAt } = row;
  const state: SubmissionState | 'draft' = submission === undefined ? 'draft' : stateOf(submission);
  const head = { id: reportId(row), agency, period, version: versionOf(row), builtAt, state };
  if (submission === undefined) return { ...head, label: submissionLabels[state] };

  const { paper, decision } = latestOf(submission);
  const approved = approvedIn(submission);
  const earlier = submission.entries.slice(0, -1).map(entryView);
  return {
    ...head,
    label: submissionLabels[state],
    revision: submission.revision,
    ...entryView({ paper, decision }),
    ...(approved && { approved: { sha256: approved.sha256, version: approved.version } }),
    later: laterThan(paper.version, row),
    ...(earlier.length > 0 && { earlier }),
  };
}

type Entry = { readonly paper: Paper; readonly decision?: Decision | undefined };

const entryView = ({ paper: { facts, bytes, by, ...paper }, decision }: Entry) => ({
  paper: { ...paper, by: by.name },
  ...(decision && { decision: { ...decision, by: decision.by.name } }),
});

/** The versions of the report after one, each with what it changed. */
function laterThan(version: number, row: ReportRow) {
  const versions = [...(row.earlier ?? []), { version: versionOf(row), restated: row.restated }];
  return versions.flatMap(({ version: later, restated }) =>
    later > version && restated !== undefined
      ? [{ version: later, restated: { ...restated, label: restatementLabel(restated) } }]
      : [],
  );
}
