import type { Status } from '../../petitions/domain/case/status.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';

/** What a field of a form holds, and so how it is shown and read. */
export type FieldKind =
  | 'longText'
  | 'line'
  | 'days'
  | 'day'
  | 'agency'
  | 'person'
  | 'ground'
  | 'outcome'
  | 'tier'
  | 'code'
  | 'yes';

export type ActField = {
  /** As the contract of the operation names it. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly optional?: true;
  /** Only for a petition about conduct. */
  readonly onlyConduct?: true;
};

const reason = { name: 'reason', kind: 'longText' } as const;
const explanation = { name: 'explanation', kind: 'longText', optional: true } as const;
const appointment = [
  { name: 'newDueOn', kind: 'day' },
  { name: 'text', kind: 'longText' },
] as const;
const confirm = { name: 'confirm', kind: 'yes', optional: true } as const;

/** The form of each action: the fields of its request, besides the version. */
export const actFields: Readonly<Record<StaffAction, readonly ActField[]>> = {
  accept: [{ name: 'tier', kind: 'tier', optional: true }],
  undoAccept: [reason],
  assign: [{ name: 'to', kind: 'person' }],
  refuse: [
    { name: 'ground', kind: 'ground' },
    { name: 'note', kind: 'longText' },
  ],
  requestSupplement: [{ name: 'note', kind: 'longText' }],
  forward: [{ name: 'agency', kind: 'agency' }, reason, explanation],
  sendBack: [reason, explanation],
  forwardOut: [{ name: 'receiver', kind: 'line' }, reason, explanation],
  extend: [{ name: 'days', kind: 'days' }, reason],
  interimReply: appointment,
  explainDelay: [{ name: 'text', kind: 'longText' }],
  apologise: appointment,
  answer: [
    { name: 'text', kind: 'longText' },
    { name: 'outcome', kind: 'outcome', onlyConduct: true },
    { name: 'publish', kind: 'yes', optional: true },
    confirm,
  ],
  returnAnswer: [reason],
  publish: [{ name: 'summary', kind: 'longText' }, confirm],
  note: [{ name: 'text', kind: 'longText' }],
  split: [{ name: 'agency', kind: 'agency' }, { name: 'content', kind: 'longText' }, reason],
  merge: [{ name: 'into', kind: 'code' }, reason],
  unmerge: [reason],
  lock: [reason],
  unlock: [reason],
  remove: [reason],
};

/** The names of the fields of an action. */
export const namesOf = (action: StaffAction): readonly string[] => actFields[action].map(({ name }) => name);

/**
 * The next step of a case: the first of these that its reader may take; of what is late and may not be answered before, the
 * explanation.
 */
const STEPS = ['accept', 'answer', 'publish', 'unmerge'] as const satisfies readonly StaffAction[];

export function nextStep(allowed: readonly StaffAction[], status: Status): StaffAction | undefined {
  const step = STEPS.find((action) => allowed.includes(action));
  const isOwed = status !== 'awaitingPublication' && allowed.includes('explainDelay');
  return step ?? (isOwed ? 'explainDelay' : undefined);
}

/** The action that a part of an address names. */
export const actOf = (name: string | undefined): StaffAction | undefined => actNames.find((action) => action === name);

const actNames = Object.keys(actFields) as readonly StaffAction[];

/** Typed values by field, as a form holds them. */
export type Typed = Readonly<Record<string, string>>;

/** What a form shows again: what was typed, and what is wrong with it by field. */
export type Filled = { readonly typed: Typed; readonly errors: Readonly<Record<string, string>> };

const MOST_DIGITS = 6;
const WHOLE = new RegExp(`^\\d{1,${MOST_DIGITS}}$`);

/** The body of the request: what is empty is left out, so that the contract says what is missing. */
export function bodyOf(action: StaffAction, version: number, typed: Typed): Readonly<Record<string, unknown>> {
  const values = actFields[action].map(
    (field) => [field.name, sentValue(field, (typed[field.name] ?? '').trim())] as const,
  );
  return { version, ...Object.fromEntries(values.filter(([, value]) => value !== undefined)) };
}

function sentValue({ kind }: ActField, text: string): string | number | true | undefined {
  if (text === '') return undefined;
  if (kind === 'yes') return true;
  return kind === 'days' && WHOLE.test(text) ? Number(text) : text;
}
