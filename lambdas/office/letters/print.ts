import * as z from 'zod';
import { isRefusal } from '../../kernel/refusal.ts';
import { printApology } from '../../petitions/letters/draft-apology.ts';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { findsNothing, printed } from '../printed.ts';
import { unknownCase } from '../unknown-case.tsx';
import { APOLOGY } from './scope.ts';

const Asked = z.object({ params: z.object({ code: z.string().max(40), copy: z.string().max(64) }) });
type Deps = { readonly print: typeof printApology.invoke };

/** `GET …/van-ban/xin-loi/{code}/{copy}`: a letter that was sent, by the hash of its file, or the proposed draft. */
export const printPages = officePages({
  route: { id: 'office.printApology', method: 'GET', path: `${APOLOGY}/{code}/{copy}`, summary: 'Print an apology' },
  input: Asked,
  refuses: printApology.refuses,
  wire: (): Deps => ({ print: printApology.invoke }),
  run: show,
});

async function show({ print }: Deps, { params }: z.infer<typeof Asked>, context: OfficeContext) {
  const { now, session } = context;
  const letter = await print({ params, query: {} }, { caller: session.caller, now });
  if (!isRefusal(letter)) return printed(letter);
  return findsNothing(letter) ? unknownCase(context) : letter;
}
