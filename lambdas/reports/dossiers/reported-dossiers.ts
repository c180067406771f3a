import { isNothing } from '../../dossiers/domain/form.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { publishedCounts } from '../domain/dossier-rates.ts';
import type { ReportedDossiers } from '../domain/report.ts';
import { lengthOf } from '../domain/report-period.ts';
import { type DossierDeps, dossierPeriod } from './dossier-period.ts';
import { tableOf } from './table.ts';

type Asked = { readonly agency: string; readonly period: string };

/**
 * The dossiers of a long period, as its report states them: form II.06a by field and by agency, and what is shown beside.
 * Undefined for a month, where the period was not counted to its end, and where there was no dossier at all: an agency
 * that nobody reports dossiers of has no figures, not zeros.
 */
export async function reportedDossiers(
  deps: DossierDeps,
  { agency, period }: Asked,
  now: Instant,
): Promise<ReportedDossiers | undefined> {
  if (lengthOf(period) !== 'long') return undefined;
  const found = await dossierPeriod(deps, { agency, period }, now);
  if (isRefusal(found) || found.period.state === 'open' || isNothing(found.counts.total)) return undefined;

  const tree = await deps.directory.tree(now);
  const { total, rows: byField } = tableOf(found, 'field', tree);
  const { rows: byAgency } = tableOf(found, 'agency', tree);
  const { rates, beside } = publishedCounts(found.counts.total);
  return { asOf: found.asOf, method: found.method, total, byField, byAgency, rates, beside };
}
