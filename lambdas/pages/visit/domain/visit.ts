import { ProcedureCode } from '../../../directory/contract.ts';
import { DossierCode } from '../../../ratings/contract.ts';
import type { Channel } from '../../../ratings/domain/rating.ts';

/** What a link, a printed code or a form says of a visit before it is rated. */
export type Visit = {
  readonly agency?: string | undefined;
  readonly procedure?: string | undefined;
  /** As typed, in capitals and without spaces; whether it is a code is for the contract to say. */
  readonly dossier?: string | undefined;
  readonly from?: 'qr' | 'kiosk' | undefined;
};

type Fields = Readonly<Record<string, string | undefined>>;

/** A procedure that is none is left out: the voice counts all the same. */
export function readVisit({ agency, procedure, dossier, from }: Fields): Visit {
  return {
    agency: filled(agency?.trim()),
    procedure: ProcedureCode.safeParse(procedure).data,
    dossier: filled(dossier?.replace(/\s/g, '').toUpperCase()),
    from: from === 'qr' || from === 'kiosk' ? from : undefined,
  };
}

const filled = (text: string | undefined) => (text === '' ? undefined : text);

/** Whether a visit may name this dossier; it may name none. */
export const isDossierCode = (dossier: string | undefined): boolean =>
  DossierCode.optional().safeParse(dossier).success;

/** Where a visit is rated, without its language. */
export const visitPath = (visit: Visit): string => withQuery('/danh-gia', visit);

type Step = { readonly level?: string | undefined; readonly done?: '1' | undefined };

/** Where it is said why, or thanked: for whoever holds the id under which it was rated. */
export const whyPath = (visit: Visit, id: string, step: Step = {}): string =>
  withQuery(`/danh-gia/${encodeURIComponent(id)}`, { ...visit, ...step });

function withQuery(path: string, fields: Fields): string {
  const told = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return told.length === 0 ? path : `${path}?${new URLSearchParams(told)}`;
}

/** The body of `POST /v1/ratings` that one tap makes. */
export function tapOf(visit: Visit, { id, level }: { readonly id: string; readonly level: number }) {
  const { agency, procedure } = visit;
  return {
    id,
    subject: subjectOf(visit),
    agency,
    channel: channelOf(visit),
    levels: { overall: level },
    ...(procedure !== undefined && { procedure }),
  };
}

export const subjectOf = ({ dossier }: Visit) =>
  dossier === undefined ? ({ kind: 'visit' } as const) : ({ kind: 'dossier', code: dossier } as const);

const channelOf = ({ from }: Visit): Channel => from ?? 'web';
