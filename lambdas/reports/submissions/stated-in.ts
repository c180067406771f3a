import type { Report } from '../domain/report.ts';

/**
 * The report in a stored file; undefined if an earlier version of the service counted less than the document states. What
 * pauses did for the public figures may be missing.
 */
export function statedIn(json: string): Report | undefined {
  const stored: Report | EarlierReport = JSON.parse(json);
  return 'withoutBoth' in stored.petitions && 'unrestricted' in stored.petitions ? (stored as Report) : undefined;
}

type EarlierReport = { readonly petitions: Partial<Report['petitions']> };
