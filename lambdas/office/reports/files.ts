import * as z from 'zod';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { securityPolicy, styleHash } from '../../platform/security-policy.ts';
import { readReportFile } from '../../reports/read-report.ts';
import { paperFormats } from '../../reports/submissions/contract.ts';
import { readDocument } from '../../reports/submissions/read-submission.ts';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { FIGURES, noReport, PAPER, REPORTS } from './scope.tsx';

const params = z.object({ id: z.string().max(60) });
const AskedPaper = z.object({
  params,
  query: z
    .object({ sha256: z.string().max(64).optional(), 'dinh-dang': z.enum(paperFormats).default('html') })
    .catchall(z.string()),
});
const AskedFigures = z.object({ params });

/** `GET …/bao-cao/{id}/van-ban`: the draft, as DOCX with `?dinh-dang=docx` or `pdf`, its tables with `xlsx`; a paper that was submitted with `?sha256=`. */
const paper = officePages({
  route: { id: 'office.reportPaper', method: 'GET', path: `${REPORTS}/{id}${PAPER}`, summary: 'Print a report' },
  input: AskedPaper,
  refuses: readDocument.refuses,
  wire: () => ({ read: readDocument.invoke }),
  run: async ({ read }, { params, query }: z.infer<typeof AskedPaper>, context) => {
    const { sha256, 'dinh-dang': format } = query;
    const asked = { params, query: { format, lang: context.lang, ...(sha256 !== undefined && { sha256 }) } };
    const found = await read(asked, by(context));
    if (isRefusal(found)) return missing(found, context);
    const { body, headers } = found;
    return typeof body === 'string' ? { ...found, headers: { ...headers, ...policyOf(body) } } : found;
  },
});

/** `GET …/bao-cao/{id}/so-lieu.csv`: the figures of the newest version. */
const figures = officePages({
  route: { id: 'office.reportFigures', method: 'GET', path: `${REPORTS}/{id}${FIGURES}`, summary: 'Download figures' },
  input: AskedFigures,
  refuses: readReportFile.refuses,
  wire: () => ({ read: readReportFile.invoke }),
  run: async ({ read }, { params: { id } }: z.infer<typeof AskedFigures>, context) => {
    const found = await read({ params: { id, format: 'csv' }, query: {} }, by(context));
    return isRefusal(found) ? missing(found, context) : found;
  },
});

const by = ({ now, session: { caller } }: OfficeContext) => ({ caller, now });

const missing = (refusal: Refusal, context: OfficeContext) =>
  refusal.refused === 'report.notFound' || refusal.refused === 'request.invalid' ? noReport(context) : refusal;

/** A paper has the style of the day on which it was stored: its policy names the style that it has. */
function policyOf(html: string) {
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  return { 'content-security-policy': securityPolicy([styleHash(style)]) };
}

export const reportFiles = [...paper, ...figures];
