import type { Words } from '../../kernel/words.ts';

/** A commune, ward or special zone: the lowest level of the administration since 1 July 2025. */
export type Place = {
  /** The code of the Statistics Office, five digits. */
  readonly code: string;
  readonly name: Words;
  /** The district it lay in until 30 June 2025: the one of its seat, where units of two districts were joined. */
  readonly district: string;
  /** The units it was formed from. One that was divided is listed by each, as a part. */
  readonly formerly: readonly string[];
};

/** The kinds of places, as the name of one begins and as English names end. */
const kinds: Readonly<Record<string, string>> = { xã: 'Commune', phường: 'Ward', 'đặc khu': 'Special Zone' };

const FIELDS = /^(?<code>\d{5}); (?<kind>xã|phường|đặc khu) (?<name>[^;]+); (?<district>[^;]+); (?<formerly>[^;]+)$/;

/** Reads one row of `data/places-*.json`. Throws if it is not written as the file says. */
export function placeIn(row: string): Place {
  const { code, kind, name, district, formerly } = FIELDS.exec(row)?.groups ?? {};
  if (!code || !kind || !name || !district || !formerly) throw new Error(`Not a place: ${row}`);
  return {
    code,
    name: { vi: `${kind} ${name}`, en: `${name} ${kinds[kind]}` },
    district,
    formerly: formerly.split(', '),
  };
}
