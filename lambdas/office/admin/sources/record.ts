import type * as z from 'zod';
import { inboundPath } from '../../../channels/inbound-path.ts';
import { putSource } from '../../../channels/put-source.ts';
import { refusals } from '../../../channels/refusals.ts';
import type { SourceRecord } from '../../../channels/source-answers.ts';
import { instantText } from '../../../kernel/date-text.ts';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { differences } from '../domain/differences.ts';
import { sourceChangeFields } from '../domain/sources.ts';
import type { Scope } from '../scope.tsx';
import type { ShownChange } from '../view/changes.tsx';
import { whyWords } from '../words/fields.ts';
import { sourceFieldWords, sourceKindWords, sourceStateWords, sourceWords as words } from '../words/sources.ts';

export type SourceEntry = DeepReadonly<z.output<ReturnType<typeof SourceRecord>>>;
type Change = SourceEntry['changes'][number];

/** What of a source is written again when something of it is changed. */
export function fieldsOf({ id: _, version, changes, acceptedAt, refusedAt, refusedCode, ...fields }: SourceEntry) {
  return fields;
}

type Place = { readonly lang: Lang; readonly scope: Scope; readonly root: string };

/** What the page of a source shows of it. */
export function factsOf(source: SourceEntry, { lang, scope, root }: Place) {
  const { id, kind, agency = root, active, generation, acceptedAt, refusedAt, refusedCode } = source;
  const refusal =
    refusedCode !== undefined && refusedCode in refusals ? refusals[refusedCode as keyof typeof refusals] : undefined;
  return [
    { key: words.id[lang], value: id },
    { key: words.kind[lang], value: sourceKindWords[kind][lang] },
    { key: words.agency[lang], value: scope.tree.last(agency)?.name[lang] ?? agency },
    { key: words.state[lang], value: sourceStateWords[`${active}`][lang] },
    { key: words.accepted[lang], value: acceptedAt === undefined ? words.never[lang] : instantText(lang, acceptedAt) },
    ...(refusedAt === undefined
      ? []
      : [{ key: words.refused[lang], value: `${instantText(lang, refusedAt)}: ${refusal?.[lang] ?? refusedCode}` }]),
    { key: words.generation[lang], value: `${generation}` },
    { key: words.endpoint[lang], value: `POST ${inboundPath({ id, kind })}` },
  ];
}

/** A change as its page shows it; the first one added the source and has nothing to go back to. */
export function shownSourceChange(
  change: Change,
  place: Place & { readonly path: string; readonly mayChange: boolean },
): ShownChange {
  const { at, byName, why, version, before } = change;
  return {
    ...{ key: `${version}`, at, byName, why, rows: changedRows(before, change.after, place) },
    title: (before === undefined ? words.added : words.changed)[place.lang],
    undo: place.mayChange && undoableSides(change) !== undefined ? `${place.path}/hoan-tac?ban=${version}` : undefined,
  };
}

/** Both sides of a change that can be undone. A new key cannot be taken back: only what else changed can. */
export function undoableSides({ before, after }: Change) {
  const isMore =
    before !== undefined && differences(before, after, sourceChangeFields).some(({ field }) => field !== 'generation');
  return isMore ? { before, after } : undefined;
}

/** Field by field what differs, in words. */
export function changedRows(before: object | undefined, after: object, { lang, scope }: Place) {
  return differences(before, after, sourceChangeFields).map(({ field, ...values }) => {
    const text = (value: string) =>
      field === 'agency'
        ? (scope.tree.last(value)?.name[lang] ?? value)
        : field === 'active' && (value === 'true' || value === 'false')
          ? sourceStateWords[value][lang]
          : value;
    const label = sourceFieldWords[field]?.label ?? { vi: field, en: field };
    return { label, before: text(values.before), after: text(values.after) };
  });
}

const texts = Object.entries({ ...sourceFieldWords, why: whyWords }).map(([name, { error }]) => [name, error] as const);

/** Which field of the form a refusal of the operation is about. */
export const sourceForm = {
  refuses: putSource.refuses,
  fields: Object.fromEntries(texts),
  fieldOf: { 'source.agencyUnknown': 'agency', 'source.changed': 'name', 'caller.forbidden': 'name' },
} as const;
