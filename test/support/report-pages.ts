import { beforeAll, beforeEach, vi } from 'vitest';
import { directoryStore } from '../../lambdas/directory/store.ts';
import type { Role } from '../../lambdas/kernel/caller.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import { countedIn } from '../../lambdas/reports/build-report.ts';
import { formats } from '../../lambdas/reports/contract.ts';
import type { Report } from '../../lambdas/reports/domain/report.ts';
import type { Restatement } from '../../lambdas/reports/domain/restated.ts';
import { fileOf } from '../../lambdas/reports/files.ts';
import { reportStore } from '../../lambdas/reports/store.ts';
import { submissionStore } from '../../lambdas/reports/submissions/submission-store.ts';
import { phuTho } from './agencies.ts';
import { stubbedArchive } from './archive.ts';
import type { createTable } from './engine.ts';
import { logLines } from './log-lines.ts';
import { staffRoom } from './office.ts';
import { setClock } from './petition-functions.ts';
import { aReport } from './reports.ts';
import { stubSite } from './stub-site.ts';
import { NOW } from './submission-house.ts';

export const PATH = '/vi/can-bo/bao-cao';
/** What the form to submit it is filled with, on a Monday in November. */
export const filled = {
  ...{ number: '12/BC-UBND', place: 'Việt Trì', signedOn: '06/11/2026', signerName: 'Nguyễn Văn An' },
  ...{ signerPosition: 'CHỦ TỊCH', assessment: 'Ba trường hợp quá hạn do mưa lớn kéo dài.' },
};
export const reason = 'Chưa nêu nguyên nhân quá hạn.';

type Given = Partial<Parameters<typeof aReport>[0]>;

/** The pages of reports as staff open them, in Phú Thọ; `create` is that of `engine.ts`. */
export function reportPages(create: typeof createTable) {
  logLines();
  const archive = stubbedArchive();
  const stores = {} as { reports: ReturnType<typeof reportStore>; submissions: ReturnType<typeof submissionStore> };
  let room: Awaited<ReturnType<typeof staffRoom>>;
  beforeAll(async () => {
    stubSite();
    const [directory, reports, submissions] = [
      await create('directory'),
      await create('reports'),
      await create('submissions'),
    ];
    vi.stubEnv('DIRECTORY_TABLE', directory);
    vi.stubEnv('REPORTS_TABLE', reports);
    vi.stubEnv('SUBMISSIONS_TABLE', submissions);
    vi.stubEnv('REPORTS_BUCKET', 'bucket');
    vi.stubEnv('LETTERS_BUCKET', 'bucket');
    vi.stubEnv('ROOT_AGENCY', 'H44');
    for (const agency of phuTho) await directoryStore(dynamoTable(directory), 'H44').putAgency(agency);
    stores.reports = reportStore(dynamoTable(reports));
    stores.submissions = submissionStore(dynamoTable(submissions));
    room = await staffRoom(create);
  });
  beforeEach(() => setClock(NOW));

  const as = (role: Role, agency: string, id = `${role}-${agency}`) =>
    room.browserOf({ id, name: 'Trần Văn Lãnh', agency, roles: [role] });

  const filesOf = (report: Report) =>
    formats.map((format) => {
      const { file, content } = fileOf(report, format);
      archive.files.set(file.key, content);
      return file;
    });

  /** A report that was built; the path of its page. */
  async function built(given: Given = {}): Promise<string> {
    const report = aReport(given);
    const { id, agency, period, builtAt, illustrative } = report;
    const row = { agency, period, builtAt, illustrative, files: filesOf(report), version: 1, ...countedIn(report) };
    await stores.reports.add(row);
    return `${PATH}/${id}`;
  }

  /** Its next version: more people have rated answers. */
  async function restated(given: Given, changes: Restatement['changes']): Promise<void> {
    const report = aReport({ ...given, answerRatings: { ...aReport().answerRatings, respondents: 1 } });
    const { agency, period, illustrative } = report;
    const before = await stores.reports.find(agency, period);
    if (before === undefined) throw new Error('No report');
    const next = { ...report, version: 2, restated: { at: NOW, reasons: ['ratings' as const], changes } };
    const row = { agency, period, illustrative, builtAt: NOW, version: 2, restated: next.restated };
    await stores.reports.restate({ ...row, files: filesOf(next), ...countedIn(next) }, before);
  }

  async function submitted(path: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const head = await as('head', /BC-(H44[\d.]*)-/.exec(path)?.[1] ?? '');
    await head.open(path);
    head.fill({ ...filled, ...more });
    const { url, text } = await head.press('Trình báo cáo');
    if (!url.includes('xong=submit')) throw new Error(text);
  }
  return { as, built, restated, submitted, stores, archive, stranger: () => room.stranger() };
}
