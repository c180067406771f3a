import { type Measured, quantile } from '../measure.ts';
import { measureQuality, missed } from './quality.ts';

/** The goals of the project: a tenth of the doubles may be missed, a page of a table may be read. */
const MISSED = 10;
const READ_UNITS = 40;

/** How well similar petitions are found: 200 pairs by hand among 1,400 published petitions. */
export async function similarPetitions(): Promise<Measured[]> {
  const { places, suggestedInVain, readUnits } = await measureQuality();
  const inVain = suggestedInVain.filter((count) => count > 0).length;
  return [
    { what: 'doubles missed in the first 1', value: missed(places, 1), unit: '%' },
    { what: 'doubles missed in the first 3', value: missed(places, 3), unit: '%', goal: MISSED },
    { what: 'doubles missed in the first 5', value: missed(places, 5), unit: '%' },
    {
      what: 'texts without a double that get suggestions',
      value: (100 * inVain) / suggestedInVain.length,
      unit: '%',
      note: `${inVain} of ${suggestedInVain.length}`,
    },
    { what: 'read units, median', value: quantile(readUnits, 0.5), unit: 'RCU' },
    { what: 'read units, most', value: Math.max(...readUnits), unit: 'RCU', goal: READ_UNITS },
  ];
}
