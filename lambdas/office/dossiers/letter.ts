import * as z from 'zod';
import { printDossierApology } from '../../dossiers/print-apology.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { findsNothing, printed } from '../printed.ts';
import { DOSSIERS, LETTER, noDossier } from './scope.tsx';

const Asked = z.object({ params: z.object({ code: z.string().max(100) }) });
type Deps = { readonly print: typeof printDossierApology.invoke };

/** `GET …/ho-so/{code}/thu-xin-loi`: the letter of apology of the API, for the session of a browser. */
export const letterPages = officePages({
  route: {
    id: 'office.dossierLetter',
    method: 'GET',
    path: `${DOSSIERS}/{code}${LETTER}`,
    summary: 'Print the apology',
  },
  input: Asked,
  refuses: printDossierApology.refuses,
  wire: (): Deps => ({ print: printDossierApology.invoke }),
  run: print,
});

async function print({ print }: Deps, { params }: z.infer<typeof Asked>, context: OfficeContext) {
  const {
    now,
    session: { caller },
  } = context;
  const letter = await print({ params, query: {} }, { caller, now });
  if (!isRefusal(letter)) return printed(letter);
  return findsNothing(letter) ? noDossier(context) : letter;
}
