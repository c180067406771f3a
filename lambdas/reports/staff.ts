import { router } from '../platform/router.ts';
import { listReports } from './list-reports.ts';
import { readReport, readReportFile } from './read-report.ts';

export const handler = router('reports-staff', [listReports, readReport, readReportFile]);
