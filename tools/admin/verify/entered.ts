import type { Check } from './check.ts';

type Paper = { readonly number: string; readonly sha256: string; readonly activities?: number };
type Signed = {
  readonly state: string;
  readonly paper?: Paper;
  readonly approved?: { readonly sha256: string };
  readonly earlier?: readonly { readonly paper: Paper }[];
};

/**
 * The paper whose figures must still be those that the agency entered: the one that waits for a decision, or else the one
 * that closed the period, also after a correction that was not approved.
 */
export function paperInForce({ state, paper, approved, earlier = [] }: Signed): Paper | undefined {
  if (state === 'submitted') return paper;
  return [...earlier.map((entry) => entry.paper), paper].find((one) => one?.sha256 === approved?.sha256);
}

/** `version`: of what is entered now. */
export function enteredCheck({ number, activities = 0 }: Paper, { version }: { readonly version: number }): Check {
  const ok = activities === version;
  return {
    what: `paper ${number}: the figures that the agency entered are those that it states`,
    ok,
    details: ok ? [] : [`version ${activities} is stated, version ${version} is entered`],
  };
}
