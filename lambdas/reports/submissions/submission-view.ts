import type { Caller } from '../../kernel/caller.ts';
import { reportId } from '../domain/report-id.ts';
import { restatementLabel } from '../domain/restated.ts';
import { actionsOf } from '../domain/submissions/actions.ts';
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
import { decidesOn, type ReportScope, signsFor } from './report-scope.ts';

/** A report as a reader sees it on its way to be closed, and what the reader may do with it. */
export function submissionView(scope: ReportScope, submission: Submission | undefined, caller: Caller) {
  const { row } = scope;
  const { agency, period, builtAt } = row;
  const state: SubmissionState | 'draft' = submission === undefined ? 'draft' : stateOf(submission);
  const head = { id: reportId(row), agency, period, version: versionOf(row), builtAt, state };
  const reader = { id: caller.id, signs: signsFor(caller, scope), decides: decidesOn(caller, scope) };
  // Rows of earlier versions of the service have neither, and no document.
  const actions = actionsOf(submission, row.public && row.facts, reader);
  if (submission === undefined) return { ...head, label: submissionLabels[state], actions };

  const { paper, decision } = latestOf(submission);
  const approved = approvedIn(submission);
  const earlier = submission.entries.slice(0, -1).map(entryView);
  return {
    ...head,
    label: submissionLabels[state],
    actions,
    revision: submission.revision,
    ...entryView({ paper, decision }),
    ...(approved && { approved: { sha256: approved.sha256, version: approved.version } }),
    isOutdated: paper.facts !== row.facts,
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
