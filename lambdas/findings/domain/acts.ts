import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Actor, Finding, FindingAction, FindingChange, FindingFields, FindingState } from './finding.ts';

/** More changes than a finding needs; with them an item stays far below the 400 KB of DynamoDB. */
export const MAX_CHANGES = 20;

/** From which states each action is legal. What was confirmed by mistake is returned; what was withdrawn is entered again. */
const legal: Readonly<Record<Exclude<FindingAction, 'enter'>, readonly FindingState[]>> = {
  change: ['open', 'returned'],
  // A report is corrected until it is confirmed.
  report: ['open', 'returned', 'reported'],
  confirm: ['reported'],
  return: ['reported', 'confirmed'],
  withdraw: ['open', 'returned', 'reported'],
};

export const isLegal = (action: Exclude<FindingAction, 'enter'>, state: FindingState): boolean =>
  legal[action].includes(state);

export type Act = { readonly now: Instant; readonly by: Actor; readonly hash: string };
type Versioned = { readonly version: number };
export type MoveCode = 'finding.changed' | 'finding.illegalMove';
export type ChangeCode = MoveCode | 'finding.agencyFixed' | 'finding.reasonMissing';

export const enter = (id: string, fields: FindingFields, { now, by, hash }: Act): Finding => ({
  ...{ id, version: 1, ...fields, state: 'open', firstDueOn: fields.dueOn, enteredBy: by, enteredAt: now },
  changes: [{ action: 'enter', at: now, by, version: 1 }],
  lastHash: hash,
});

type Changing = Versioned & { readonly fields: FindingFields; readonly why?: string | undefined };

/** Other fields, for a reason. Once its remedy was reported, a finding stays with the agency that reported. */
export function change(finding: Finding, act: Act, { fields, version, why }: Changing): Finding | Refusal<ChangeCode> {
  const refused = refusedBy(finding, 'change', version);
  if (refused !== undefined) return refused;
  const current = { version: finding.version };
  if (fields.agency !== finding.agency && finding.state !== 'open') return refuse('finding.agencyFixed', current);
  if (why === undefined) return refuse('finding.reasonMissing', current);
  const { statedDueOn: _, ...rest } = finding;
  return { ...rest, ...fields, ...written(finding, act, { action: 'change', why, before: replaced(finding, fields) }) };
}

export type Reported = Versioned & {
  readonly text: string;
  readonly document?: string | undefined;
  readonly link?: string | undefined;
};

export function report(finding: Finding, act: Act, { version, ...evidence }: Reported): Finding | Refusal<MoveCode> {
  const refused = refusedBy(finding, 'report', version);
  if (refused !== undefined) return refused;
  const next = { ...baseOf(finding), ...written(finding, act, { action: 'report' }) };
  // A correction of what was reported in time is not a late report.
  const reportedAt = finding.state === 'reported' ? finding.report.at : act.now;
  return { ...next, state: 'reported', report: { ...evidence, at: reportedAt, by: act.by } };
}

type Deciding = Versioned & { readonly text?: string | undefined };
export type ConfirmCode = MoveCode | 'finding.ownReport';

/** Nobody confirms a remedy that they reported, also in an earlier version, wherever they work now. */
export function confirm(finding: Finding, act: Act, { version, text }: Deciding): Finding | Refusal<ConfirmCode> {
  if (version !== finding.version) return outdated(finding);
  if (finding.state !== 'reported') return illegal(finding);
  if (hasReported(finding, act.by.id)) return refuse('finding.ownReport', { version: finding.version });
  const next = { ...baseOf(finding), ...written(finding, act, { action: 'confirm', why: text }) };
  return { ...next, state: 'confirmed', report: finding.report, confirmed: decision(act, text) };
}

/** Whether somebody reported the remedy: as it is now, or in a change that is kept. */
export const hasReported = (finding: Finding, id: string): boolean =>
  (finding.state === 'reported' && finding.report.by.id === id) ||
  finding.changes.some(({ action, by }) => action === 'report' && by.id === id);

export function returnReport(
  finding: Finding,
  act: Act,
  { version, reason }: Versioned & { readonly reason: string },
): Finding | Refusal<MoveCode> {
  if (version !== finding.version) return outdated(finding);
  if (finding.state !== 'reported' && finding.state !== 'confirmed') return illegal(finding);
  const next = { ...baseOf(finding), ...written(finding, act, { action: 'return', why: reason }) };
  return { ...next, state: 'returned', report: finding.report, returned: decision(act, reason) };
}

export function withdraw(
  finding: Finding,
  act: Act,
  { version, reason }: Versioned & { readonly reason: string },
): Finding | Refusal<MoveCode> {
  const refused = refusedBy(finding, 'withdraw', version);
  if (refused !== undefined) return refused;
  const report = 'report' in finding ? finding.report : undefined;
  const next = { ...baseOf(finding), ...written(finding, act, { action: 'withdraw', why: reason }) };
  return { ...next, state: 'withdrawn', ...(report && { report }), withdrawn: decision(act, reason) };
}

function refusedBy(finding: Finding, action: Exclude<FindingAction, 'enter'>, version: number) {
  if (version !== finding.version) return outdated(finding);
  return isLegal(action, finding.state) ? undefined : illegal(finding);
}

const outdated = ({ version }: Finding) => refuse('finding.changed', { version });
const illegal = ({ state, version }: Finding) => refuse('finding.illegalMove', { state, version });

const decision = ({ now, by }: Act, text: string | undefined) => ({
  ...(text !== undefined && { text }),
  ...{ at: now, by },
});

/** What every state has, but for what `written` adds. */
function baseOf(finding: Finding) {
  const { id, agency, source, found, remedy, dueOn, statedDueOn, firstDueOn, enteredBy, enteredAt } = finding;
  const stated = statedDueOn !== undefined && { statedDueOn };
  return { id, agency, source, found, remedy, dueOn, ...stated, firstDueOn, enteredBy, enteredAt };
}

type Noted = Pick<FindingChange, 'action' | 'why' | 'before'>;

const written = ({ version, changes }: Finding, { now, by, hash }: Act, { action, why, before }: Noted) => ({
  version: version + 1,
  lastHash: hash,
  changes: [
    ...changes,
    { action, at: now, by, version: version + 1, ...(why !== undefined && { why }), ...(before && { before }) },
  ].slice(-MAX_CHANGES),
});

const fieldNames = ['agency', 'source', 'found', 'remedy', 'dueOn', 'statedDueOn'] as const;

const textOf = (fields: FindingFields, name: keyof FindingFields): string | undefined =>
  name === 'source' ? sourceParts.map((part) => fields.source[part]).join('\n') : fields[name];
const sourceParts = ['kind', 'number', 'on', 'title'] as const;

/** Whether a finding has these fields: a request that changes nothing writes nothing. */
export const hasFields = (finding: Finding, fields: FindingFields): boolean =>
  fieldNames.every((name) => textOf(finding, name) === textOf(fields, name));

/** The fields as they were, of those that differ. */
function replaced(finding: Finding, fields: FindingFields): Partial<FindingFields> {
  const names = fieldNames.filter((name) => textOf(finding, name) !== textOf(fields, name));
  return Object.fromEntries(names.flatMap((name) => (finding[name] === undefined ? [] : [[name, finding[name]]])));
}
