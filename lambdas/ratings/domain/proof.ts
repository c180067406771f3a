/**
 * What shows that a rating comes from somebody who was served, weakest first:
 * - `none`: nothing, as with a web form, an open QR code, or an SMS (no dossier names a phone yet);
 * - `counter`: a QR token of one counter, which anybody who was there can copy, so that it is capped per hour;
 * - `device`: a registered kiosk signed the rating;
 * - `phone`: sent by the phone that is known for the dossier;
 * - `import`: a registered system of the agency signed the rating;
 * - `link`: a token issued for exactly this dossier;
 * - `receipt`: the receipt of the petition whose answer is rated.
 * A rating with a stronger proof replaces one with a weaker proof on the same subject.
 */
export const proofs = ['none', 'counter', 'device', 'phone', 'import', 'link', 'receipt'] as const;
export type Proof = (typeof proofs)[number];

/** Only proven ratings make a score that is ranked or reported. */
export const isProven = (proof: Proof): boolean => proof !== 'none';

/** The proof of a stored rating. Items from before proofs had one only for answers, which need the receipt. */
export const proofOfStored = (subject: string, proof: Proof | undefined): Proof =>
  proof ?? (kindOfSubject(subject) === 'answer' ? 'receipt' : 'none');

export const isStronger = (proof: Proof, than: Proof): boolean => proofs.indexOf(proof) > proofs.indexOf(than);

/** What was rated: a service (a dossier or a visit), or the answer to a petition. Two figures that are never added. */
export const ratedKinds = ['service', 'answer'] as const;
export type RatedKind = (typeof ratedKinds)[number];

export const kindOfSubject = (subject: string): RatedKind => (subject.startsWith('petition#') ? 'answer' : 'service');
