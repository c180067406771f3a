import { dossierFacts, dossierKey, isPartOfEither } from '../directory/domain/dossier-code.ts';
import type { DirectoryStore } from '../directory/store.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { errorsOf } from '../platform/request.ts';
import { DossierRow, StaffRow } from './contract.ts';
import { contradictionsIn } from './domain/check-facts.ts';
import { type Decision, decide } from './domain/decide.ts';
import { type Changed, type Dossier, isByStaff } from './domain/dossier.ts';
import type { RowCode } from './domain/row-codes.ts';
import type { DossierStore } from './store.ts';

export type TakeDeps = {
  readonly dossiers: Pick<DossierStore, 'find' | 'save'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

/** Who sends rows: what is noted as `by`, and which agencies it may report about. `isPreview`: writes nothing. */
export type Sender = {
  readonly by: string;
  readonly mayReport: (agency: string) => boolean;
  readonly isPreview?: boolean;
};

type Result = 'accepted' | 'changed' | 'repeated' | 'outdated' | 'refused';
export type RowResult = {
  /** The code of the dossier. */
  readonly dossier?: string;
  readonly result: Result;
  /** Why it was refused. */
  readonly code?: RowCode;
  readonly errors?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  /** Of a preview: the present version of the dossier, 0 for a new one. */
  readonly version?: number;
  /** Of a preview: the fields that would change, as they are now, and those that have no value. */
  readonly before?: Changed['before'];
  readonly added?: readonly string[];
};

const ROW_CONCURRENCY = 10;
/** How far the clock of a source may be ahead of ours. */
const CLOCK_SKEW_MS = 300_000;

/**
 * Takes a batch row by row: one that is refused is named and changes nothing for the others. Sending a batch again is
 * harmless.
 */
export async function takeRows(deps: TakeDeps, rows: readonly unknown[], sender: Sender, now: Instant) {
  const seen = new Set<string>();
  const prepared = rows.map((row) => prepare(row, sender, { seen, now }));
  const items = await mapConcurrent(
    [...prepared.entries()],
    { concurrency: ROW_CONCURRENCY },
    async ([index, row]) => ({
      index,
      ...('result' in row ? row : await take(deps, row, sender, now)),
    }),
  );
  const number = (wanted: Result) => items.filter(({ result }) => result === wanted).length;
  return {
    ...{ accepted: number('accepted'), changed: number('changed'), repeated: number('repeated') },
    ...{ outdated: number('outdated'), refused: number('refused'), items },
  };
}

type Batch = { readonly seen: Set<string>; readonly now: Instant };

const refused = (dossier: string, code: RowCode): RowResult => ({ dossier, result: 'refused', code });

/** Checks what needs no I/O. */
function prepare(row: unknown, { by, mayReport }: Sender, { seen, now }: Batch): StaffRow | RowResult {
  const parsed = (isByStaff({ by }) ? StaffRow : DossierRow).safeParse(row);
  if (!parsed.success) return { result: 'refused', code: 'request.invalid', errors: errorsOf(parsed.error) };

  const { code, agency, changedAt } = parsed.data;
  // Two rows of one dossier would be written at the same time; only one of them could win.
  if (seen.has(dossierKey(code))) return refused(code, 'dossier.twiceInBatch');
  seen.add(dossierKey(code));
  if (!mayReport(agency)) return refused(code, 'dossier.outsideScope');
  // A change dated in the future would make all later facts outdated.
  if (Date.parse(changedAt) > Date.parse(now) + CLOCK_SKEW_MS) return refused(code, 'dossier.inFuture');
  const errors = contradictionsIn(parsed.data, localDateOf(now));
  return errors.length === 0 ? parsed.data : { ...refused(code, 'dossier.contradicts'), errors };
}

async function take(
  { dossiers, directory }: TakeDeps,
  row: StaffRow,
  { by, mayReport, isPreview = false }: Sender,
  now: Instant,
): Promise<RowResult> {
  const { code, changedAt, version, ...facts } = row;
  const stored = await dossiers.find(code);
  if (stored === undefined) {
    // Nobody takes the codes of another agency, whose own software would then be refused.
    const { superiors } = await directory.tree(now);
    const isOwn = isPartOfEither(row.agency, dossierFacts(code).agency, superiors);
    if (!isOwn) return refused(code, 'dossier.codeElsewhere');
  } else {
    if (!mayReport(stored.agency)) return refused(code, 'dossier.outsideScope');
    if (isByStaff({ by }) && !isByStaff(stored)) return refused(code, 'dossier.ofSoftware');
  }

  const decision = decide(stored, { code, changedAt, by, facts }, now);
  if (decision.result === 'refused') return refused(code, decision.code);
  const { result, dossier } = decision;
  if (isPreview) return { dossier: code, result, version: versionOf(stored), ...changesIn(decision) };
  if (dossier === undefined) return { dossier: code, result };
  if (version !== undefined && version !== versionOf(stored)) return refused(code, 'dossier.changedMeanwhile');
  const saved = await dossiers.save(dossier, stored);
  return saved === 'written' ? { dossier: code, result } : refused(code, 'dossier.changedMeanwhile');
}

const versionOf = (stored: Dossier | undefined): number => stored?.version ?? 0;

function changesIn({ result, dossier }: Exclude<Decision, { readonly result: 'refused' }>) {
  const last = result === 'changed' ? dossier.changes.at(-1) : undefined;
  return last && { before: last.before, added: last.added };
}
