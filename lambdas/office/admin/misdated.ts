import { resumedAfter } from '../../directory/domain/placement.ts';
import type { Agency } from '../../directory/domain/tree.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isLocalDate, type LocalDate } from '../../kernel/time.ts';
import type { Scope } from './scope.tsx';
import { errorTexts, errorWords } from './words/errors.ts';

/** Days that the operation accepts, but that would not do what the form says: the period that begins later replaces the former. */
export function misdatedIn(
  { validFrom, validTo }: Readonly<Record<string, unknown>>,
  former: Agency,
  { periods, today }: Scope,
  lang: Lang,
): Readonly<Record<string, string>> | undefined {
  if (!isDay(validFrom)) return undefined;
  // What is planned may be brought forward.
  if (validFrom < former.validFrom && former.validFrom <= today) return { validFrom: errorWords.startsEarlier[lang] };
  const resumed = isDay(validTo) ? resumedAfter(periods, { ...former, validFrom, validTo }) : undefined;
  return resumed && { validTo: errorTexts.formerResumes[lang](dayText(lang, resumed.validFrom)) };
}

const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && isLocalDate(value);
