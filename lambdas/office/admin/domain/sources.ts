import { defined } from '../../../kernel/defined.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Typed } from '../../domain/acts.ts';

/** The fields of a source that a form changes; `generation` is shown in its changes, and only ever rises. */
export const sourceFields = ['name', 'agency', 'active'] as const;
export const sourceChangeFields = [...sourceFields, 'generation'] as const;

type Source = { readonly kind: string; readonly active: boolean; readonly acceptedAt?: string | undefined };

const DAY_MS = 24 * 3_600_000;
/** A counter that is open has somebody to rate within a week; what other systems send may rest for longer. */
const SILENT_DAYS = 7;

/** For how many days an active kiosk has sent nothing, if it is long enough to ask why. One that never sent counts as new. */
export function silentDays({ kind, active, acceptedAt }: Source, now: Instant): number | undefined {
  if (kind !== 'kiosk' || !active || acceptedAt === undefined) return undefined;
  const days = Math.floor((Date.parse(now) - Date.parse(acceptedAt)) / DAY_MS);
  return days >= SILENT_DAYS ? days : undefined;
}

/** The body of `PUT /v1/staff/sources/{id}` for a source that is added. */
export function newSourceBody(typed: Typed): Readonly<Record<string, unknown>> {
  const kind = filled(typed['kind']);
  const agency = kind === 'sms' ? undefined : filled(typed['agency']);
  return defined({ kind, name: filled(typed['name']), agency, why: filled(typed['why']), version: 0 });
}

/** The fields of a form to change a source; the others stay as they are. */
export function changedSource(typed: Typed): Readonly<Record<string, unknown>> {
  const active = { true: true, false: false }[typed['active'] ?? ''] ?? filled(typed['active']);
  return defined({ name: filled(typed['name']), agency: filled(typed['agency']), active, why: filled(typed['why']) });
}

const filled = (text = ''): string | undefined => (text.trim() === '' ? undefined : text.trim());
