import type { Words } from '../../lambdas/kernel/words.ts';

/** The parts of where it happened: the form asks for them, and later pages show them again under the same names. */
export const placeLabels = {
  commune: { vi: 'Xã, phường nơi xảy ra', en: 'Commune or ward' },
  place: { vi: 'Nơi xảy ra', en: 'Where it happened' },
  point: { vi: 'Tọa độ (vĩ độ, kinh độ)', en: 'Coordinates (latitude, longitude)' },
} as const satisfies Record<string, Words>;
