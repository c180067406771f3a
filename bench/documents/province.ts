import { trendPeriods } from '../../lambdas/reports/domain/official/trend.ts';
import { anAgency } from '../../test/support/agencies.ts';
import { someDossiers } from '../../test/support/reported-dossiers.ts';
import { aReport } from '../../test/support/reports.ts';

export const AGENCIES = 180;
const FIELDS = 60;

/** What the official document of a quarter of a province is made of. */
export function provinceQuarter() {
  const report = aReport({ period: '2026-Q3', agency: 'H44', dossiers: manyDossiers() });
  const name = { vi: 'UBND tỉnh Phú Thọ', en: 'Phú Thọ' };
  const parts = Array.from({ length: AGENCIES }, (_, at) => ({
    name: { vi: `Ủy ban nhân dân xã số ${at}`, en: `Commune no. ${at}` },
    petitions: report.petitions.unrestricted,
  }));
  const issuer = { agency: anAgency({ code: 'H44', kind: 'province', name }), above: undefined };
  const trend = trendPeriods(report.period).map((period) => ({ period, petitions: report.petitions.unrestricted }));
  return { report, before: aReport({ period: '2026-Q2' }), issuer, parts, trend, activities: {} };
}

function manyDossiers() {
  const dossiers = someDossiers();
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...dossiers.total,
      ...{ key: `${at}`, label: { vi: `Lĩnh vực, đơn vị số ${at}`, en: `No. ${at}` } },
    }));
  return { ...dossiers, byField: rows(FIELDS), byAgency: rows(AGENCIES) };
}
