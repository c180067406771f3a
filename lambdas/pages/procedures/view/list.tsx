import { AgencyFilter, type AgencyFilterProps } from '../../../../web/components/agency-filter.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { EnterButton } from '../../../../web/components/enter-button.tsx';
import { Pager } from '../../../../web/components/pager.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { ShownProcedure } from '../shown.ts';
import { sentences, procedureWords as words } from '../words.ts';
import { procedurePath } from './paths.ts';
import type { PlacedAt } from './procedure.tsx';

type ListProps = {
  readonly lang: Lang;
  readonly agency: PlacedAt;
  readonly agencies: AgencyFilterProps['options'];
  readonly q: string;
  readonly rows: readonly ShownProcedure[];
  readonly pages: { readonly path: string; readonly number: number; readonly last: number };
  /** The agency has no procedures at all, whatever is searched for. */
  readonly isEmpty: boolean;
  readonly today: string;
};

/** A search form without script, and one page of what was found. */
export function ProceduresPage({ lang, agency, agencies, q, rows, pages, isEmpty, today }: ListProps) {
  const action = `/${lang}/thu-tuc`;
  return (
    <>
      <h1>{words.title[lang]}</h1>
      <p class="lead">{words.lead[lang]}</p>
      <form method="get" action={action}>
        <EnterButton />
        <AgencyFilter name="co-quan" label={words.whichAgency[lang]} options={agencies} action={action} />
        <TextField name="q" label={words.q[lang]} hint={words.qHint[lang]} value={q} />
        <Button>{words.search[lang]}</Button>
      </form>
      <h2 id="danh-sach">{agency.name}</h2>
      {rows.length === 0 ? (
        <p>{(isEmpty ? words.noneAtAll : words.none)[lang]}</p>
      ) : (
        <p>{sentences.scope[lang](agency.name, today)}</p>
      )}
      <ol class="found">
        {rows.map((procedure) => (
          <Found key={procedure.code} {...{ lang, procedure }} agency={agency.code} />
        ))}
      </ol>
      <Pager lang={lang} {...pages} />
    </>
  );
}

type FoundProps = { readonly lang: Lang; readonly procedure: ShownProcedure; readonly agency: string };

function Found({ lang, procedure: { code, name, field, time, feesLine }, agency }: FoundProps) {
  return (
    <li class="found__one">
      <h3 class="found__title">
        <a href={`/${lang}${procedurePath(code, agency)}`} lang={name.lang}>
          {name.text}
        </a>
      </h3>
      <p class="found__facts">
        {code} · <span lang="vi">{field}</span> · {time}
      </p>
      <p class="found__facts">
        {words.fees[lang]}: <span lang="vi">{feesLine}</span>
      </p>
    </li>
  );
}
