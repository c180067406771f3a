import * as z from 'zod';
import { isLocalDate } from '../kernel/time.ts';
import { shortText } from '../platform/text.ts';
import { agencyKinds } from './domain/tree.ts';

/** Decision 20/2020/QĐ-TTg: up to 35 digits, capitals and dots, grouped by level (`H44`, `H44.100`). */
export const AgencyCode = z
  .string()
  .max(35)
  .regex(/^[A-Z]\d{2}(\.[0-9A-Z]+)*$/, 'Expected an agency code such as H44.100')
  .meta({ id: 'AgencyCode' });
/** The same as a parameter. */
export const AgencyParam = AgencyCode.describe('The code of an agency, from `GET /v1/agencies`.');

/** A commune or ward, by the code of the Statistics Office. */
export const CommuneCode = z
  .string()
  .regex(/^\d{5}$/, 'Expected a code from `GET /v1/places`, such as 07900')
  .meta({ id: 'CommuneCode' });

/** A national procedure code (`1.012766`) or the local form of one (`1.002835.000.00.00.H56`). */
export const ProcedureCode = z
  .string()
  .regex(/^\d\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$/, 'Expected a procedure code such as 1.012766')
  .meta({ id: 'ProcedureCode' });

/** `H56.14-240823-0001`. Format changed by the circular now in force, whose text we do not have; validated loosely. */
export const DossierCode = z
  .string()
  .regex(/^[0-9A-Z][0-9A-Z.]{2,34}-\d{6}-\d{4,6}$/, 'Expected a dossier code such as H56.14-240823-0001');

const Day = z.string().refine(isLocalDate, { error: 'Expected a date YYYY-MM-DD' });
const Name = shortText(1, 200);

export const Agency = z.object({
  code: AgencyCode,
  parent: AgencyCode.optional(),
  kind: z.enum(agencyKinds),
  name: z.strictObject({ vi: Name, en: Name }),
  validFrom: Day,
  validTo: Day.optional(),
  successor: AgencyCode.optional().describe('The agency that takes over its petitions when it ends; needs `validTo`'),
  /** The data of this agency and of all agencies below it is demo data; every page and report is marked as such. */
  illustrative: z.boolean().optional(),
});

/** E.164. */
const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'Expected a phone number such as +84912345678');

export const Person = z.object({
  id: shortText(1, 128),
  agency: AgencyCode,
  name: Name,
  role: z.enum(['officer', 'head', 'leader']),
  language: z.enum(['vi', 'en']).default('vi'),
  phone: Phone.optional(),
  email: z.email().max(254).optional(),
  /** Last day in post; afterwards the person receives no alerts. */
  validTo: Day.optional(),
});

export const ListAgenciesInput = z.object({});
export const MeInput = z.object({});
export const ListPeopleInput = z.object({ query: z.object({ agency: AgencyParam.optional() }) });
