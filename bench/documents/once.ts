import { docxOf } from '../../lambdas/letters/docx.ts';
import { officialReportOf } from '../../lambdas/reports/domain/official/official-report.ts';
import { provinceQuarter } from './province.ts';

/** Makes one document and prints the most memory that the process held, in MB. */
await docxOf(officialReportOf(provinceQuarter()));
console.log(process.resourceUsage().maxRSS / 1_024);
