import { DossierCode, ProcedureCode } from '../../../directory/contract.ts';
import type { Channel } from '../../../ratings/domain/rating.ts';

/** A visit to be rated, as a link, a QR code or a form names it. */
export type Visit = {
  readonly agency?: string | undefined;
  readonly procedure?: string | undefined;
  /** As typed, in capitals and without spaces; whether it is a code is for the contract to say. */
  readonly dossier?: string | undefined;
  readonly from?: 'qr' | 'kiosk' | undefined;
  /** Proves the dossier or the counter: in the link or the QR code that the agency issued. */
  readonly token?: string | undefined;
};

type Fields = Readonly<Record<string, string | undefined>>;

/** An invalid procedure is left out: the rating still counts. */
export function readVisit({ agency, procedure, dossier, from, token }: Fields): Visit {
  return {
    agency: filled(agency?.trim()),
    procedure: ProcedureCode.safeParse(procedure).data,
    dossier: filled(dossier?.replace(/\s/g, '').toUpperCase()),
    from: from === 'qr' || from === 'kiosk' ? from : undefined,
    token: filled(token?.trim()),
  };
}

const filled = (text: string | undefined) => (text === '' ? undefined : text);

/** Whether the dossier of a visit is absent or a valid code. */
export const isDossierCode = (dossier: string | undefined): boolean =>
  DossierCode.optional().safeParse(dossier).success;

/** The path of the rating page, without its language. */
export const visitPath = (visit: Visit): string => withQuery('/danh-gia', visit);

type Step = { readonly level?: string | undefined; readonly done?: '1' | undefined };

/** The path of the page that asks for reasons, and then says thanks. */
export const whyPath = (visit: Visit, id: string, step: Step = {}): string =>
  withQuery(`/danh-gia/${encodeURIComponent(id)}`, { ...visit, ...step });

function withQuery(path: string, fields: Fields): string {
  const given = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** The same counter for the next visit: without the dossier, and without a token that proves only that. */
export function nextVisit({ dossier, token, ...counter }: Visit): Visit {
  return dossier === undefined && token !== undefined ? { ...counter, token } : counter;
}

type Tap = { readonly id: string; readonly level: number };

/** The rating of one tap. */
export function ratingFields(visit: Visit, { id, level }: Tap) {
  const { agency, procedure } = visit;
  return {
    ...{ id, subject: subjectOf(visit), agency, levels: { overall: level } },
    ...(procedure !== undefined && { procedure }),
  };
}

/** The body of `POST /v1/ratings` for one tap. A kiosk that is not registered is a page like any other. */
export function ratingBody(visit: Visit, tap: Tap) {
  const { from, token } = visit;
  const channel: Channel = from === 'qr' ? 'qr' : 'web';
  return { ...ratingFields(visit, tap), channel, ...(token !== undefined && { token }) };
}

export const subjectOf = ({ dossier }: Visit) =>
  dossier === undefined ? ({ kind: 'visit' } as const) : ({ kind: 'dossier', code: dossier } as const);
