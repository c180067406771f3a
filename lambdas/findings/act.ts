import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { maySee } from '../directory/domain/access.ts';
import type { Tree } from '../directory/domain/tree.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Caller } from '../kernel/caller.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { sha256 } from '../platform/hmac.ts';
import { reply } from '../platform/operation.ts';
import { findings } from './config.ts';
import type { Act } from './domain/acts.ts';
import type { Finding, FindingAction } from './domain/finding.ts';
import { refusePersonalData, type Texts } from './domain/personal-data.ts';
import type { FindingStore } from './store.ts';
import { findingView } from './view.ts';

export type FindingDeps = {
  readonly findings: FindingStore;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly calendar: Calendar;
};

export const wireFindings = (): FindingDeps => ({
  ...{ findings: findings(), directory: directory(), calendar: vietnamCalendar() },
});

type Asked<Body> = {
  readonly params: { readonly id: string };
  readonly body: Body;
  readonly caller: Caller;
  readonly now: Instant;
};
type Confirmable = { readonly confirm: boolean };

type Acting<Body, Code extends string> = {
  readonly action: FindingAction;
  /** Who may; anyone else who reads the finding gets 403. */
  readonly may: (caller: Caller, finding: Finding, tree: Tree) => boolean;
  /** The texts of the request, which may contain no personal data. */
  readonly texts: (body: Body) => Texts;
  readonly decide: (finding: Finding, act: Act, body: Body) => Finding | Refusal<Code>;
};

/** An action on a finding: load, check the right, decide, save under the version that was read. */
export const acting =
  <Body extends Confirmable, Code extends string>({ action, may, texts, decide }: Acting<Body, Code>) =>
  async (deps: FindingDeps, { params: { id }, body, caller, now }: Asked<Body>) => {
    const tree = await deps.directory.tree(now);
    const before = await deps.findings.find(id);
    if (before === undefined || !maySee(caller, before.agency, tree)) return refuse('finding.notFound');
    if (!may(caller, before, tree)) return refuse('caller.forbidden');

    const act = actOf(action, { body, caller, now });
    const reader = { caller, now, tree, calendar: deps.calendar };
    if (before.lastHash === act.hash) return reply(200, findingView(before, reader));
    const unclean = refusePersonalData(texts(body), body.confirm);
    if (unclean !== undefined) return unclean;
    const next = decide(before, act, body);
    const saved = isRefusal(next) ? next : await saveFinding(deps.findings, next, before);
    return isRefusal(saved) ? saved : reply(200, findingView(saved, reader));
  };

/** Who acts, when, and the mark by which a repeated request is recognised: the same act of the same person. */
export const actOf = (
  action: FindingAction,
  { body, caller: { id, name, agency }, now }: Omit<Asked<unknown>, 'params'>,
): Act => ({ now, by: { id, name, agency }, hash: sha256(canonicalJson({ action, body, by: id })) });

/** Saves the finding, or finds that the same request saved it before. Otherwise somebody else was faster. */
export async function saveFinding(
  findings: Pick<FindingStore, 'find' | 'save'>,
  next: Finding,
  before: Finding | undefined,
): Promise<Finding | Refusal<'finding.changed'>> {
  if ((await findings.save(next, before)) === 'written') return next;
  const current = await findings.find(next.id);
  if (current?.lastHash === next.lastHash) return current;
  return refuse('finding.changed', current && { version: current.version });
}
