import * as z from 'zod';
import { isLocalDate } from '../../kernel/time.ts';
import { changeFields } from '../../platform/change-fields.ts';
import { pageQuery } from '../../platform/page.ts';
import { shortText } from '../../platform/text.ts';
import { AgencyCode, AgencyParam, ProcedureCode } from '../contract.ts';
import { timeUnits } from './domain/procedure.ts';

/** Names of procedures are sentences: the longest that is known has some 400 characters. */
const MAX_NAME = 500;
/** As in the facts of dossiers. */
const MAX_FIELD = 120;
const MAX_FEE_NAME = 150;
/** Different papers of one procedure; a tariff with more belongs on the portal that `link` leads to. */
const MAX_FEES = 10;
/** A thousand million đồng: above every fee, and far below what a number of a sheet can hold. */
const MAX_AMOUNT = 1_000_000_000;
/** A year and a half of working days. */
const MAX_TIME = 365;
const MAX_LINK = 500;
/** As long as a person types into a search box. */
export const MAX_SEARCH = 100;

/** Years that a decision in force can have; a day outside them is a typing error. */
const [FIRST_DAY, LAST_DAY] = ['1980-01-01', '2099-12-31'];
const Day = z.string().refine((day) => isLocalDate(day) && FIRST_DAY <= day && day <= LAST_DAY, {
  error: 'Expected a date YYYY-MM-DD from 1980 to 2099',
});
const Name = shortText(3, MAX_NAME);

export const Fee = z.strictObject({
  name: shortText(1, MAX_FEE_NAME)
    .refine((name) => !name.includes(';'), { error: 'A semicolon divides the fees of a sheet' })
    .describe('Such as “Lệ phí”'),
  amount: z.int().min(0).max(MAX_AMOUNT).describe('In đồng'),
});
export const Fees = z.array(Fee).max(MAX_FEES).describe('Empty if nothing is paid');
export const ProcessingTime = z.strictObject({ amount: z.int().min(1).max(MAX_TIME), unit: z.enum(timeUnits) });

/** Only of the state: an official page must not lead anywhere else. */
export const PortalLink = z
  .string()
  .max(MAX_LINK)
  .refine(isOfState, { error: 'Expected an address such as https://dichvucong.gov.vn/…' })
  .describe('Its page on a portal below `.gov.vn`, by https');

/** The fields of an entry besides its code; how its days fit together is checked by `misdated`, which needs today. */
export const ProcedureFields = z.object({
  agency: AgencyCode.describe('The agency that enters it, for itself and all agencies below it'),
  name: z.strictObject({ vi: Name, en: Name.optional() }),
  field: shortText(1, MAX_FIELD).describe('Lĩnh vực, such as “Hộ tịch”'),
  time: ProcessingTime.describe('How long it takes from the receipt of a complete dossier'),
  fees: Fees,
  decision: z
    .strictObject({ number: shortText(1, 60), on: Day })
    .describe('The decision that announced it: number and day'),
  validFrom: Day.describe('Another first day is another entry: what is valid now stays until then'),
  validTo: Day.optional().describe(
    'The last day. The day before `validFrom` withdraws an entry that was made by mistake: it is valid on no day',
  ),
  link: PortalLink.optional(),
});

/** An entry of the catalogue, as it is stored. */
export const ProcedureEntry = ProcedureFields.extend({ code: ProcedureCode });

const Code = ProcedureCode.describe('The code of the procedure.');

export const PutProcedureInput = z.object({
  params: z.object({ code: Code }),
  body: z.strictObject({ ...ProcedureFields.shape, ...changeFields }),
});

export const ListProceduresInput = z.object({
  query: z.object({
    agency: AgencyParam.optional().describe(
      'An agency: its own procedures and those it inherits. Without it: the root.',
    ),
    q: shortText(0, MAX_SEARCH)
      .optional()
      .meta({
        description: 'Words that the code, the name or the field contains, each of them, with or without accents.',
        examples: ['chung thuc ban sao'],
      }),
    ...pageQuery({ code: ProcedureCode }, 'eyJjb2RlIjoiMi4wMDA4MTUifQ'),
  }),
});

export const ListEntriesInput = z.object({
  query: z.object({
    agency: AgencyParam.optional().describe('The agency that entered them. Without it: the own one.'),
    code: Code.optional(),
    ...pageQuery(
      { entry: z.string().regex(/^[\d.A-Z]{8,24}#\d{4}-\d\d-\d\d$/) },
      'eyJlbnRyeSI6IjIuMDAwODE1IzIwMjYtMDEtMDEifQ',
    ),
  }),
});

function isOfState(link: string): boolean {
  const url = URL.parse(link);
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.hostname.endsWith('.gov.vn') &&
    `${url.username}${url.password}${url.port}` === '' &&
    /^[!-~]+$/.test(link)
  );
}
