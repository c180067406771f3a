import { docxOf } from '../../lambdas/letters/docx.ts';
import { officialReport } from '../../lambdas/letters/domain/official-report.ts';
import { pdfOf } from '../../lambdas/letters/pdf.ts';
import { xlsxOf } from '../../lambdas/letters/xlsx.ts';
import { type OfficialFacts, officialReportOf } from '../../lambdas/reports/domain/official/official-report.ts';
import { workbookOf } from '../../lambdas/reports/domain/workbook/workbook.ts';

export const formats = ['html', 'docx', 'pdf', 'xlsx'] as const;

/** The stored facts of a report as each of its documents. */
export const makers = {
  html: (facts: OfficialFacts) => officialReport(officialReportOf(facts)),
  docx: (facts: OfficialFacts) => docxOf(officialReportOf(facts)),
  pdf: (facts: OfficialFacts) => pdfOf(officialReportOf(facts)),
  xlsx: (facts: OfficialFacts) => xlsxOf(workbookOf(facts, 'vi')),
} as const satisfies Record<(typeof formats)[number], unknown>;
