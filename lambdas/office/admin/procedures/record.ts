import type * as z from 'zod';
import type { ProcedureRecordList } from '../../../directory/procedures/answers.ts';
import { Fees, ProcessingTime } from '../../../directory/procedures/contract.ts';
import type { Procedure } from '../../../directory/procedures/domain/procedure.ts';
import { feesText, readFees, readTime, timeText } from '../../../directory/procedures/domain/texts.ts';
import { putProcedure } from '../../../directory/procedures/put.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import { defined } from '../../../kernel/defined.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { addDays } from '../../../kernel/time.ts';
import { typedDay } from '../../../kernel/typed-day.ts';
import type { Typed } from '../../domain/acts.ts';
import type { FieldChange } from '../view/field-changes.tsx';
import {
  procedureFieldWords,
  procedureTexts,
  procedureWhyWords,
  procedureWords as words,
} from '../words/procedures.ts';

export type ProcedureRecord = DeepReadonly<z.output<ReturnType<typeof ProcedureRecordList>>>['items'][number];

/** The fields that a form changes, as the contract names them; the first day tells entries of one code apart. */
export const changeableFields = [
  ...['name.vi', 'name.en', 'field', 'time', 'fees', 'decision.number', 'decision.on', 'validTo', 'link'],
] as const;
export const newFields = ['code', ...changeableFields.slice(0, -2), 'validFrom', ...changeableFields.slice(-2)];

/** An entry as the fields of its form hold it: time and fees in one line each, as a sheet has them. */
export const typedProcedure = (lang: Lang, { name, decision, validTo, ...entry }: Procedure): Typed => ({
  ...{ 'name.vi': name.vi, 'name.en': name.en ?? '', field: entry.field, link: entry.link ?? '' },
  ...{ time: timeText(lang, entry.time), fees: feesText(entry.fees) },
  ...{ 'decision.number': decision.number, 'decision.on': dayText(lang, decision.on) },
  validTo: validTo === undefined ? '' : dayText(lang, validTo),
});

/** The body of `PUT /v1/staff/procedures/{code}`. What cannot be read stays as it was typed, and the operation refuses it. */
export function procedureBody(typed: Typed): Readonly<Record<string, unknown>> {
  const { time = '', fees = '' } = { time: filled(typed['time']), fees: filled(typed['fees']) };
  return defined({
    name: defined({ vi: filled(typed['name.vi']), en: filled(typed['name.en']) }),
    ...{ field: filled(typed['field']), link: filled(typed['link']), why: filled(typed['why']) },
    time: ProcessingTime.safeParse(readTime(time)).data ?? time,
    fees: Fees.safeParse(readFees(fees)).data ?? fees,
    decision: defined({ number: filled(typed['decision.number']), on: day(typed['decision.on']) }),
    ...{ validFrom: day(typed['validFrom']), validTo: day(typed['validTo']) },
  });
}

/** Field by field what differs, in words; of an entry that was added, what it has. */
export function changedRows(lang: Lang, before: Procedure | undefined, after: Procedure): readonly FieldChange[] {
  const [former, present] = [before === undefined ? {} : typedProcedure(lang, before), typedProcedure(lang, after)];
  return changeableFields
    .map((name) => ({
      label: procedureFieldWords[name]?.label ?? { vi: name, en: name },
      ...{ before: former[name] ?? '', after: present[name] ?? '' },
    }))
    .filter((row) => row.before !== row.after);
}

/** The days on which an entry counts. */
export function validText(lang: Lang, { validFrom, validTo }: Pick<Procedure, 'validFrom' | 'validTo'>): string {
  if (validTo === undefined) return procedureTexts.from[lang](dayText(lang, validFrom));
  if (validTo === addDays(validFrom, -1)) return words.never[lang];
  return procedureTexts.span[lang](dayText(lang, validFrom), dayText(lang, validTo));
}

const texts = Object.entries({ ...procedureFieldWords, why: procedureWhyWords });

/** Which field of the form a refusal of the operation is about. */
export const procedureForm = {
  refuses: putProcedure.refuses,
  fields: Object.fromEntries(texts.map(([name, { error }]) => [name, error])),
  fieldOf: {
    ...{ 'procedure.changed': 'name.vi', 'caller.forbidden': 'name.vi', 'agency.notFound': 'name.vi' },
    'procedure.whyMissing': 'why',
    'procedure.endsBeforeStart': 'validTo',
    'procedure.decisionAhead': 'decision.on',
  },
} as const;

const filled = (text = ''): string | undefined => (text.trim() === '' ? undefined : text.trim());
const day = (text?: string): string | undefined => {
  const typed = filled(text);
  return typed && (typedDay(typed) ?? typed);
};
