import type { Petition, PetitionIn } from '../../../lambdas/petitions/domain/case/petition.ts';
import type { Story } from '../story.ts';
import { digestsOf, isHidden } from './alerts.ts';
import { messagesOf, rankOf } from './messages.ts';
import { petitionsOf, statesOf } from './petitions.ts';

/** What holds for petitions that belong together: merged ones, parts, and those that only some may open. */

const isAnswered = ({ status }: Petition) => ['answered', 'published', 'awaitingPublication'].includes(status);

const mergedIn = (all: readonly Petition[]): readonly PetitionIn<'merged'>[] =>
  all.flatMap((petition) => (petition.status === 'merged' ? [petition] : []));

/** The sender of a duplicate hears the answer that is given while it is merged, and no answer twice. */
export function everyFollowerHears({ world }: Story): readonly string[] {
  const all = petitionsOf(world);
  return mergedIn(all).flatMap((duplicate) => {
    const { code, merged, events, notify } = duplicate;
    const leading = all.find((one) => one.code === merged.into);
    if (leading === undefined) return [`${code} is merged into ${merged.into}, which does not exist`];
    if (notify === 'none' || isHidden(leading)) return [];
    const from = rankOf(
      events,
      events.findLastIndex(({ event }) => event === 'merged'),
    );
    const heard = messagesOf(world).filter(
      ({ id, about }) => id.startsWith(`${code}/`) && about?.kind === 'answered' && about.rank > from,
    );
    const answers = leading.events
      .slice(merged.since)
      .filter(({ event }) => event === 'answered' || event === 'answerDrafted').length;
    const isMissing = isAnswered(leading) && answers > 0 && heard.length === 0;
    return [
      ...(isMissing ? [`The sender of ${code} heard nothing of the answer to ${leading.code}`] : []),
      ...(heard.length > answers ? [`The sender of ${code} heard ${heard.length} times of ${answers} answers`] : []),
    ];
  });
}

/** Nothing waits for an answer that does not come, leads and is merged, or is not on the list of its leading petition. */
export function noDuplicateLeft({ world }: Story): readonly string[] {
  const all = petitionsOf(world);
  return mergedIn(all).flatMap(({ code, merged, duplicates = [], checkAt }) => {
    const leading = all.find((one) => one.code === merged.into);
    const isListed = leading?.duplicates?.some((one) => one.code === code) === true;
    const isOver =
      leading === undefined ||
      isHidden(leading) ||
      ['withdrawn', 'merged'].includes(leading.status) ||
      (leading.status === 'refused' && leading.refusal.ground === 'noSupplement');
    return [
      ...(isListed ? [] : [`${code} is not on the list of ${merged.into}`]),
      // The job looks again on the next day.
      ...(isOver && !(checkAt !== undefined && checkAt > world.now)
        ? [`${code} is left behind by ${merged.into}`]
        : []),
      ...(duplicates.length === 0 ? [] : [`${code} leads others and is merged`]),
    ];
  });
}

/** A part and the petition that it was split from name each other, once. */
export function everyPartListed({ world }: Story): readonly string[] {
  const all = petitionsOf(world);
  return all.flatMap(({ code, splitFrom, parts = [] }) => {
    const listed = all.flatMap((one) => (one.parts ?? []).filter((part) => part.code === code));
    return [
      ...(listed.length === (splitFrom === undefined ? 0 : 1) ? [] : [`${code} is listed ${listed.length} times`]),
      ...parts
        .filter((part) => all.every((one) => one.code !== part.code || one.splitFrom !== code))
        .map((part) => `${code} lists ${part.code}, which is not its part`),
    ];
  });
}

/** No officer is notified of a petition that was about conduct, or locked, when the digest was read. */
export function noneNotifiedOfHidden({ world }: Story): readonly string[] {
  const states = statesOf(world);
  return digestsOf(world).flatMap(({ person, at, cases }) =>
    cases.flatMap(({ code }) => {
      const own = states.get(code) ?? [];
      const current = [...own.filter((state) => state.at < at).slice(-1), ...own.filter((state) => state.at === at)];
      const isOfficer = person.startsWith('officer');
      const isHiddenThen = current.length > 0 && current.every(({ petition }) => isHidden(petition));
      return isOfficer && isHiddenThen ? [`${person} was notified at ${at} of ${code}, which they may not open`] : [];
    }),
  );
}

/** What was locked last is locked, until it is unlocked, and by nothing else. */
export function noLockLost({ world }: Story): readonly string[] {
  return [...statesOf(world)].flatMap(([code, states]) =>
    states.flatMap(({ petition: { events, lock }, at }) => {
      const last = events.findLast(({ event }) => event === 'locked' || event === 'unlocked');
      return (last?.event === 'locked') === (lock !== undefined) || isPart(events)
        ? []
        : [`${code} lost its lock at ${at}`];
    }),
  );
}

/** A part is locked from its beginning, if the petition was. */
const isPart = ([first]: Petition['events']) => first?.event === 'splitOff';
