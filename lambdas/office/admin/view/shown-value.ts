import { agencyKindLabels } from '../../../directory/domain/labels.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { personRoleLabels } from '../words/people.ts';

const labels: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: agencyKindLabels,
  role: personRoleLabels,
};
const DAYS = ['validFrom', 'validTo'];

/** The value of a field as people read it. */
export const shownValue = (lang: Lang, field: string, value: string): string =>
  DAYS.includes(field) ? dayText(lang, value) : (labels[field]?.[value]?.[lang] ?? value);
