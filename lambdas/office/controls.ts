import type { ShownField } from '../../web/components/any-field.tsx';
import type { FieldKind } from './domain/acts.ts';

/** How each kind of field is shown. */
export const controls: Readonly<Record<FieldKind, ShownField['control']>> = {
  longText: 'area',
  line: 'line',
  code: 'line',
  days: 'number',
  day: 'date',
  agency: 'select',
  person: 'select',
  tier: 'select',
  ground: 'radios',
  outcome: 'radios',
  yes: 'tick',
};
