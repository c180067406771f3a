import * as z from 'zod';
import { issueReceipt } from '../../dossiers/issue-receipt.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { siteAddress } from '../../site/site-address.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { findsNothing } from '../printed.ts';
import { DOSSIERS, listPath, noDossier, RECEIPT } from './scope.tsx';
import { ReceiptPage } from './view/receipt.tsx';
import { receiptWords as words } from './words/receipt.ts';

const Sent = z.object({
  params: z.object({ code: z.string().max(100) }),
  headers: z.object({ 'x-viewer-host': z.string().optional() }).catchall(z.unknown()),
  form: z.record(z.string(), z.array(z.string())),
});

/** `POST …/ho-so/{code}/ma-xac-nhan`: the receipt of a dossier to print for its applicant. */
export const receiptPages = officePages({
  route: {
    id: 'office.dossierReceipt',
    method: 'POST',
    path: `${DOSSIERS}/{code}${RECEIPT}`,
    summary: 'Issue the receipt of a dossier',
  },
  input: Sent,
  refuses: issueReceipt.refuses,
  wire: () => issueReceipt.invoke,
  run: issue,
});

async function issue(
  invoke: typeof issueReceipt.invoke,
  { params, headers }: z.infer<typeof Sent>,
  context: OfficeContext,
) {
  const {
    lang,
    now,
    session: { caller },
  } = context;
  const issued = await invoke({ params }, { caller, now });
  if (isRefusal(issued)) return findsNothing(issued) ? noDossier(context) : issued;

  const { code, receipt, path: link } = issued.body;
  const address = `${siteAddress(headers['x-viewer-host']) ?? ''}${link}`;
  const back = `${listPath(context)}/${code}`;
  const frame = { path: `${DOSSIERS}/${code}`, title: words.title[lang] };
  return framed(context, frame, <ReceiptPage {...{ lang, code, receipt, address, back }} />);
}
