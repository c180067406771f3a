import * as z from 'zod';
import source from '../data/places-h44.json' with { type: 'json' };
import { type FoundPlace, placeFinder } from './find-places.ts';
import { type Place, placeIn } from './place.ts';

const PlacesFile = z.strictObject({
  province: z.string(),
  validFrom: z.iso.date(),
  source: z.strictObject({ vi: z.string(), en: z.string() }),
  fields: z.string(),
  places: z.array(z.string()).min(1),
});

export type PlacesOfProvince = {
  readonly places: readonly Place[];
  /** Where they are published. */
  readonly source?: z.infer<typeof PlacesFile>['source'];
  readonly find: (typed: string) => readonly FoundPlace[];
};

const files = [source];

const read = new Map<string, PlacesOfProvince>();

/** The places of a province; none for a province whose file is missing. The file is checked when it is first used. */
export function placesOf(province: string): PlacesOfProvince {
  const known = read.get(province) ?? readPlaces(province);
  read.set(province, known);
  return known;
}

function readPlaces(province: string): PlacesOfProvince {
  const file = files.find((one) => one.province === province);
  if (file === undefined) return { places: [], find: () => [] };
  const { source, places: rows } = PlacesFile.parse(file);
  const places = rows.map(placeIn);
  return { places, source, find: placeFinder(places) };
}

/** The place of this code. Unknown if a later file has no such code any more. */
export const placeOf = (province: string, code: string): Place | undefined =>
  placesOf(province).places.find((place) => place.code === code);
