import { execFileSync } from 'node:child_process';
import { type Measured, medianNs } from '../measure.ts';
import { formats, makers } from './makers.ts';
import { AGENCIES, provinceQuarter } from './province.ts';

const GOALS_MS = { html: 2_000, docx: 5_000, pdf: 5_000, xlsx: 5_000 };
const MEMORY_GOAL_MB = 512;
const NS_IN_MS = 1_000_000;

/** What it costs to make the documents of a quarter of a province from its stored report, text and tables. */
export async function officialDocuments(): Promise<Measured[]> {
  const facts = provinceQuarter();
  const ns = await medianNs({
    html: () => makers.html(facts),
    docx: () => makers.docx(facts),
    pdf: () => makers.pdf(facts),
    xlsx: () => makers.xlsx(facts),
  });
  return formats.flatMap((format) => [
    {
      what: `${format.toUpperCase()} of ${AGENCIES} agencies`,
      ...{ value: ns[format] / NS_IN_MS, unit: 'ms', goal: GOALS_MS[format] },
    },
    {
      what: `memory of a process that makes one ${format.toUpperCase()}`,
      ...{ value: peakMb(format), unit: 'MB', goal: MEMORY_GOAL_MB },
    },
  ]);
}

/** In a process of its own: the others of the bench hold what they measured. */
function peakMb(format: string): number {
  const printed = execFileSync(process.execPath, [`${import.meta.dirname}/once.ts`, format], { encoding: 'utf8' });
  return Number(printed);
}
