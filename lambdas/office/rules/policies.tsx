import * as z from 'zod';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { localDateOf } from '../../kernel/time.ts';
import { escalationRules } from '../../petitions/domain/deadlines/escalation-rules.ts';
import { type Policy, shippedPolicies } from '../../petitions/domain/deadlines/policy.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { CALENDAR, POLICIES } from './paths.ts';
import { PoliciesView } from './view/policies.tsx';
import { policyWords as words } from './words/policies.ts';

type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly policies: () => readonly Policy[];
};

/** `GET /{lang}/can-bo/quan-tri/lich/thoi-han`: limits and alerts that are deployed; for everybody who is signed in. */
export const policyPages = officePages({
  route: {
    id: 'office.policies',
    method: 'GET',
    path: POLICIES,
    summary: 'Show the limits of petitions and their alerts',
  },
  input: z.object({ query: z.object({}).catchall(z.string()) }),
  wire: (): Deps => ({ directory: directory(), policies: shippedPolicies }),
  run: show,
});

async function show({ directory, policies }: Deps, _: unknown, context: OfficeContext) {
  const { lang, now } = context;
  const today = localDateOf(now);
  const tree = await directory.tree(now);
  return framed(
    context,
    { path: POLICIES, title: words.title[lang] },
    <PoliciesView
      {...{ lang, calendarPath: `/${lang}${OFFICE}${CALENDAR}`, rules: escalationRules() }}
      // What has ended is no rule any more; what will apply is announced with its day.
      policies={policies().filter(({ validTo }) => validTo === undefined || validTo >= today)}
      agencyName={(code) => tree.last(code)?.name[lang] ?? code}
    />,
  );
}
