import type { Draft } from './draft.ts';

/**
 * A draft after a button that fills in what the page offered: `decoded` replaces the text by the one it was probably meant
 * to be, `noPoint` removes the coordinates, `agency …` chooses a suggested agency. Any other value changes nothing.
 */
export function useOffer(draft: Draft, offer: string, decoded: string | undefined): Draft {
  if (offer === 'decoded') return { ...draft, content: decoded ?? draft.content };
  if (offer === 'noPoint') return { ...draft, point: '' };
  const [what, value] = offer.split(' ');
  return what === 'agency' && value !== undefined ? { ...draft, agency: value } : draft;
}
