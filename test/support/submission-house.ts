import type { Agency } from '../../lambdas/directory/domain/tree.ts';
import type { Caller } from '../../lambdas/kernel/caller.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { putActivities } from '../../lambdas/reports/activities/put-activities.ts';
import { readActivities } from '../../lambdas/reports/activities/read-activities.ts';
import { countedIn, filesOf } from '../../lambdas/reports/build-report.ts';
import type { Report } from '../../lambdas/reports/domain/report.ts';
import { approveReport } from '../../lambdas/reports/submissions/approve.ts';
import { listSubmissions } from '../../lambdas/reports/submissions/list-submissions.ts';
import { readDocument, readSubmission } from '../../lambdas/reports/submissions/read-submission.ts';
import { returnReport } from '../../lambdas/reports/submissions/return.ts';
import { submissionStore } from '../../lambdas/reports/submissions/submission-store.ts';
import { submitReport } from '../../lambdas/reports/submissions/submit.ts';
import { withdrawReport } from '../../lambdas/reports/submissions/withdraw.ts';
import { phuTho } from './agencies.ts';
import { createTable } from './engine.ts';
import { aCaller } from './petitions.ts';
import { reportDeps } from './report-deps.ts';
import { aReport } from './reports.ts';

export const NOW = '2026-11-09T02:00:00.000Z';
export const ID = 'BC-H44.100-2026-10';

export const head = aCaller({ id: 'head', agency: 'H44.100', roles: ['head'] });
export const leader = aCaller({ id: 'leader', agency: 'H44', roles: ['leader'] });

export const paper = {
  ...{ version: 1, number: '12/BC-UBND', place: 'Việt Trì', signedOn: '2026-11-06' },
  signer: { name: 'Nguyễn Văn An', position: 'CHỦ TỊCH' },
  assessment: 'Ba trường hợp quá hạn do mưa lớn kéo dài.',
};

/** Reports that were built, and the operations that sign and close them. */
export async function submissionHouse(agencies: readonly Agency[] = phuTho) {
  const { deps, files, reports } = await reportDeps(agencies);
  const letters = new Map<string, Buffer>();
  const all = {
    ...deps,
    reports,
    submissions: submissionStore(dynamoTable(await createTable('submissions'))),
    letters: {
      put: async (key: string, content: Buffer) => void letters.set(key, content),
      get: async (key: string) => letters.get(key) ?? Buffer.of(),
    },
  };
  const by = (caller: Caller, now: string) => ({ caller, now });
  const params = { id: ID };
  return {
    ...{ deps: all, files, letters },
    async build(given: Partial<Parameters<typeof aReport>[0]> = {}): Promise<Report> {
      const report = aReport(given);
      const { agency, period, builtAt, illustrative } = report;
      const stored = { files: await filesOf(deps, report), version: 1, ...countedIn(report) };
      await reports.add({ agency, period, builtAt, illustrative, ...stored });
      return report;
    },
    /** Later data changed the figures. */
    async restate(report: Report): Promise<void> {
      const before = await reports.find(report.agency, report.period);
      if (before === undefined) throw new Error('No report');
      const { agency, period, illustrative } = report;
      const restated = { at: NOW, reasons: ['petitions' as const], changes: [] };
      const next = { ...report, version: 2, restated };
      const row = { agency, period, illustrative, builtAt: NOW, version: 2, restated };
      await reports.restate({ ...row, files: await filesOf(deps, next), ...countedIn(next) }, before);
    },
    list: (query: object, caller = leader) => listSubmissions.invokeWith(all, { query }, by(caller, NOW)),
    read: (caller = head, id = ID) => readSubmission.invokeWith(all, { params: { id } }, by(caller, NOW)),
    document: (query: object = {}, caller = head) => readDocument.invokeWith(all, { params, query }, by(caller, NOW)),
    activities: (caller = head, id = ID) => readActivities.invokeWith(all, { params: { id } }, by(caller, NOW)),
    enter: (body: object, caller = head, id = ID) =>
      putActivities.invokeWith(all, { params: { id }, body }, by(caller, NOW)),
    submit: (body: object = paper, caller = head, id = ID) =>
      submitReport.invokeWith(all, { params: { id }, body }, by(caller, NOW)),
    approve: (body: object, caller = leader, id = ID) =>
      approveReport.invokeWith(all, { params: { id }, body }, by(caller, NOW)),
    return: (body: object, caller = leader) => returnReport.invokeWith(all, { params, body }, by(caller, NOW)),
    withdraw: (body: object, caller = head) => withdrawReport.invokeWith(all, { params, body }, by(caller, NOW)),
  };
}
