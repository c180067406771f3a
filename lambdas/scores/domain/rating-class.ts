import { isProven, type Proof, type RatedKind, ratedKinds } from '../../ratings/domain/proof.ts';
import { readPair } from './parts.ts';
import type { Parts, Tally } from './tally.ts';

/** What a figure is about: services (visits and dossiers), or the answers to petitions. They are never added. */
export const figuresOf = ['service', 'answers'] as const;
export type FigureOf = (typeof figuresOf)[number];

const KIND: Readonly<Record<FigureOf, RatedKind>> = { service: 'service', answers: 'answer' };

/** `sp`, `so`, `ap`, `ao`: service or answer, proven or open. Ratings of different classes are never counted together. */
export const classOf = ({ kind, proof }: { readonly kind: RatedKind; readonly proof: Proof }): string =>
  classCode(kind, isProven(proof));

export const classOfFigure = (of: FigureOf, proof: 'proven' | 'open'): string =>
  classCode(KIND[of], proof === 'proven');

export const allClasses: readonly string[] = ratedKinds.flatMap((kind) => [
  classCode(kind, true),
  classCode(kind, false),
]);

function classCode(kind: RatedKind, proven: boolean): string {
  return `${kind === 'service' ? 's' : 'a'}${proven ? 'p' : 'o'}`;
}

/** The parts of one class, by combination of procedure and channel: `1.012766|kiosk|sp` becomes `1.012766|kiosk`. */
export function partsOfClass(parts: Parts, ratingClass: string): Map<string, Tally> {
  const suffix = `|${ratingClass}`;
  return new Map(
    [...parts].flatMap(([name, tally]) => (name.endsWith(suffix) ? [[name.slice(0, -suffix.length), tally]] : [])),
  );
}

/** Whether the part of a counted cell (`kiosk|sp`) is of this class, and of this channel if one is given. */
export function isPartOf(name: string, ratingClass: string, channel?: string): boolean {
  const [partChannel, partClass] = readPair(name);
  return partClass === ratingClass && (channel === undefined || partChannel === channel);
}
