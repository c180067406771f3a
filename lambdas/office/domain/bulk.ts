import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';

/** What can be done with several cases at once, besides assigning them: the same for each, without reading it again. */
export const bulkActs = ['forward', 'extend', 'merge'] as const satisfies readonly StaffAction[];
export type BulkAct = (typeof bulkActs)[number];

/** As many as a page of the queue has. */
export const MOST_CHOSEN = 50;

/** A chosen case: its code, and the version that the list showed. */
export type Chosen = { readonly code: string; readonly version: number };

/** As a form sends it: `PAKN-7K3D-9QXM:4`. */
export const CHOSEN = /^[A-Z0-9-]{8,20}:\d{1,6}$/;

export function chosenOf(sent: string): Chosen {
  const [code = '', version] = sent.split(':');
  return { code, version: Number(version) };
}
