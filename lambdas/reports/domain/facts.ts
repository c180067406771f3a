import { defaultLang, type Lang } from '../../kernel/lang.ts';
import { ABOUT, aboutFacts } from './about-facts.ts';
import { DOSSIERS, dossierFacts } from './dossier-facts.ts';
import { type Fact, factIn } from './fact.ts';
import { PETITIONS, PUBLISHED, petitionFacts, publicFacts } from './petition-facts.ts';
import type { Report } from './report.ts';
import { ANSWERS, answerSatisfactionFacts, SERVICES, satisfactionFacts } from './satisfaction-facts.ts';

/** What the facts are grouped under. */
export const factGroups = {
  ...{ about: ABOUT, petitions: PETITIONS, published: PUBLISHED, dossiers: DOSSIERS },
  ...{ services: SERVICES, answers: ANSWERS },
} as const;

/** Every fact of a report, one per row. */
export const factsOf = (report: Report, lang: Lang = defaultLang): readonly Fact[] =>
  [
    ...aboutFacts(report),
    ...petitionFacts(report.petitions),
    ...publicFacts(report.petitions.unrestricted),
    ...(report.dossiers ? dossierFacts(report.dossiers) : []),
    ...satisfactionFacts(report.ratings),
    ...answerSatisfactionFacts(report.answerRatings),
  ].map((fact) => factIn(lang, fact));
