import { execFileSync } from 'node:child_process';
import { docxOf } from '../../lambdas/letters/docx.ts';
import { officialReport } from '../../lambdas/letters/domain/official-report.ts';
import { officialReportOf } from '../../lambdas/reports/domain/official/official-report.ts';
import { type Measured, medianNs } from '../measure.ts';
import { AGENCIES, provinceQuarter } from './province.ts';

const GOALS_MS = { html: 2_000, docx: 5_000 };
const MEMORY_GOAL_MB = 512;
const NS_IN_MS = 1_000_000;

/** What it costs to make the official document of a quarter of a province from its stored report, text and tables. */
export async function officialDocuments(): Promise<Measured[]> {
  const facts = provinceQuarter();
  const ns = await medianNs({
    html: () => officialReport(officialReportOf(facts)),
    docx: () => docxOf(officialReportOf(facts)),
  });
  return [
    { what: `HTML of ${AGENCIES} agencies`, value: ns.html / NS_IN_MS, unit: 'ms', goal: GOALS_MS.html },
    { what: `DOCX of ${AGENCIES} agencies`, value: ns.docx / NS_IN_MS, unit: 'ms', goal: GOALS_MS.docx },
    { what: 'memory of a process that makes one DOCX', value: peakMb(), unit: 'MB', goal: MEMORY_GOAL_MB },
  ];
}

/** In a process of its own: the others of the bench hold what they measured. */
function peakMb(): number {
  const printed = execFileSync(process.execPath, [`${import.meta.dirname}/once.ts`], { encoding: 'utf8' });
  return Number(printed);
}
