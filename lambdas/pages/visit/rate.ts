import { heard, sources } from '../../channels/config.ts';
import type { KioskDeps } from '../../channels/kiosk/find-kiosk.ts';
import { rateAtKiosk } from '../../channels/kiosk/rate-at-kiosk.ts';
import type { HeardDeps } from '../../channels/note-heard.ts';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { quotas } from '../../limits/config.ts';
import type { Request } from '../../platform/operation.ts';
import { ratingKey, ratings } from '../../ratings/config.ts';
import type { GiveDeps } from '../../ratings/give-rating.ts';
import { rateService } from '../../ratings/rate.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';
import { firstValues, RateVisitInput, readVisitForm } from './contract.ts';
import { ratingBody, ratingFields, whyPath } from './domain/visit.ts';
import { kioskOf } from './kiosk.ts';
import { notRatedPage } from './not-rated-page.ts';
import { choosePage, freshId, visitErrors } from './page.tsx';

type Deps = KioskDeps &
  GiveDeps &
  HeardDeps & { readonly directory: Pick<DirectoryStore, 'tree'>; readonly rate: typeof rateService.invoke };

/** `POST /{lang}/danh-gia`: records the rating at once. Two taps on the same page are one rating. */
export const rateVisitPages = bothLanguages({
  route: { id: 'pages.rateVisit', method: 'POST', path: '/danh-gia', summary: 'Rate a visit' },
  input: RateVisitInput,
  wire: () => ({
    ...{ directory: directory(), ratings: ratings(), quotas: quotas() },
    ...{ sources: sources(), heard: heard(), ratingKey: ratingKey(), rate: rateService.invoke },
  }),
  run: rate,
});

async function rate(deps: Deps, { client, form, now }: Request<typeof RateVisitInput>, lang: Lang) {
  const visit = readVisitForm(form);
  const context = { lang, visit, now };
  const { id = freshId(), level } = firstValues(form);
  const agency = (await deps.directory.tree(now)).find(visit.agency ?? '');
  const errors = visitErrors(lang, visit, agency !== undefined);
  if (agency === undefined || errors.length > 0) return choosePage(400, context, errors);

  const tap = { id, level: Number(level) };
  const kiosk = await kioskOf(deps, { visit, client, now });
  const rated =
    kiosk === undefined
      ? await deps.rate({ body: ratingBody(visit, tap), client }, now)
      : await rateAtKiosk(deps, kiosk, ratingFields(visit, tap), now);
  if (!isRefusal(rated)) return redirect(`/${lang}${whyPath(visit, id, { level })}`);
  return notRatedPage(rated, context, { agencyName: agency.name[lang], id });
}
