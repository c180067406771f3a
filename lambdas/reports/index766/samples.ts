import { method } from '../domain/index766/method.ts';
import { because } from '../domain/index766/reasons.ts';

const known = (max: number, [n, d]: readonly [number, number], percent: number, score: number) => ({
  ...({ state: 'known', max, n, d, percent, score } as const),
});
const unknown = (code: Parameters<typeof because>[0]) => ({
  ...{ state: 'unknown' as const, max: 6, reason: because(code) },
});
const { id, version, name, basis } = method;

/** The dossiers are those of Phường Việt Trì that the national portal published in 2026; the petitions are made up. */
export const indexSample = {
  agency: 'H44.100',
  name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" },
  period: { id: '2026-Q3', from: '2026-07-01', to: '2026-09-30', state: 'closed' as const },
  illustrative: true,
  method: { id, version, name, basis },
  progress: known(20, [7368, 8253], 89.28, 17.86),
  satisfaction: {
    dossiers: { ...unknown('notLinked'), atMost: known(6, [7368, 8253], 89.28, 5.95) },
    petitionsOnTime: known(6, [36, 40], 90, 5.4),
    petitionsSatisfied: { ...unknown('notJoined'), atMost: known(6, [36, 40], 90, 5.4) },
    sum: { ...unknown('partUnknown'), max: 18 },
  },
  sources: {
    dossiers: { asOf: '2026-10-06T01:00:12.480Z', method: { id: 'tthc-timeliness', version: '2026.1' } },
    petitions: { asOf: '2026-10-05T01:00:12.480Z', method: { id: 'pakn-timeliness', version: '2026.7' } },
  },
};
