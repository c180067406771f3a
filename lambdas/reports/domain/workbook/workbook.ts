import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Workbook } from '../../../letters/domain/workbook.ts';
import { MADE_UP } from '../about-facts.ts';
import type { Figures } from '../activities/activities.ts';
import { factGroups } from '../facts.ts';
import type { TrendPeriod } from '../official/trend.ts';
import type { PartOfReport } from '../part-columns.ts';
import type { Report } from '../report.ts';
import { tableNotes, tableTitles } from '../table-words.ts';
import { activitySheets } from './activity-sheet.ts';
import { agencySheets } from './agency-sheet.ts';
import { factSheet } from './fact-sheet.ts';
import { formSheets } from './form-sheets.ts';
import { trendSheets } from './trend-sheet.ts';
import { sheetNames } from './words.ts';

type Facts = {
  readonly report: Report;
  readonly parts: readonly PartOfReport[];
  readonly trend: readonly TrendPeriod[];
  readonly activities: Figures;
};

/**
 * All figures of a report, in the order of the appendices of its official document: every share beside its numerator and its
 * denominator.
 */
export function workbookOf({ report, parts, trend, activities }: Facts, lang: Lang): Workbook {
  const facts = (table: keyof typeof sheetNames & keyof typeof tableTitles, groups: readonly Words[], note?: Words) =>
    factSheet(report, { lang, groups, name: sheetNames[table], title: tableTitles[table], note });
  const { about, petitions, published, dossiers, services, answers } = factGroups;
  return {
    about: aboutLine(report, lang),
    sheets: [
      facts('petitions', [petitions, published], tableNotes.petitions),
      ...trendSheets(trend, lang),
      ...agencySheets(parts, lang),
      ...(report.dossiers === undefined ? [] : [...formSheets(report.dossiers, lang), facts('dossiers', [dossiers])]),
      facts('satisfaction', [services, answers]),
      ...activitySheets(activities, lang),
      facts('about', [about]),
    ],
  };
}

/** `UBND phường Việt Trì, quý III/2026, BC-H44.100-2026-Q3, phiên bản 1, số liệu cập nhật đến 00:00 ngày 05/10/2026`. */
function aboutLine({ id, name, period, version, builtAt, illustrative }: Report, lang: Lang): string {
  const text = {
    vi: `phiên bản ${version}. Số liệu cập nhật đến ${instantText('vi', builtAt)}.`,
    en: `version ${version}. Includes the data known at ${instantText('en', builtAt)}.`,
  }[lang];
  return `${name[lang]}. ${periodTitle(lang, period)}. ${id}, ${text}${illustrative ? ` ${MADE_UP[lang]}.` : ''}`;
}
