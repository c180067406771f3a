import type { Figure } from './figure.ts';
import { rules } from './rules.ts';

/** A figure that does not follow from the numbers beside it. */
export type Wrong = { readonly figure: string; readonly stated: number; readonly computed: number };

/** Half of the last decimal place, and what a double cannot hold. */
const HALF = 0.5;
const INEXACT = 1e-9;

/** Computes each figure of a report again from the numbers beside it in the report. `checked`: how many there were. */
export function recompute(report: unknown): { readonly checked: number; readonly wrong: readonly Wrong[] } {
  const figures = [...figuresIn(report, '')];
  const wrong = figures
    .filter(({ stated, computed, decimals }) => !(Math.abs(stated - computed) <= HALF / 10 ** decimals + INEXACT))
    .map(({ figure, stated, computed }) => ({ figure, stated, computed }));
  return { checked: figures.length, wrong };
}

function* figuresIn(value: unknown, path: string): Generator<Figure> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const values = value as Readonly<Record<string, unknown>>;
    for (const rule of rules) {
      for (const one of rule(values)) yield { ...one, figure: [path, one.figure].filter(Boolean).join('.') };
    }
  }
  for (const [name, one] of Object.entries(value)) yield* figuresIn(one, [path, name].filter(Boolean).join('.'));
}
