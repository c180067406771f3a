import type * as z from 'zod';
import type { PutAgencyInput, PutPersonInput } from '../../lambdas/directory/change-contract.ts';
import type { PutProcedureInput } from '../../lambdas/directory/procedures/contract.ts';
import { agencies, validFrom } from '../data/agencies.ts';
import { catalogue } from '../data/catalogue.ts';
import type { Body } from './act.ts';
import { allStaff, staffEmail, staffPhone } from './staff.ts';

/** The parts of a request that creates an agency or a person. */
type Put<Schema extends z.ZodType<{ params: unknown; body: unknown }, { params: unknown; body: unknown }>> = {
  readonly params: z.input<Schema>['params'];
  readonly body: Body<Schema>;
};

export type DirectoryPlan = {
  /** Parents first: the parent of an agency must exist. */
  readonly agencies: readonly Put<typeof PutAgencyInput>[];
  /** Those who receive alerts. */
  readonly people: readonly Put<typeof PutPersonInput>[];
  /** None where the data are not made up. */
  readonly procedures: readonly Put<typeof PutProcedureInput>[];
};

/** `isIllustrative`: the data about these agencies are made up, and every page and report must say so. */
export function directoryPlan({ isIllustrative }: { readonly isIllustrative: boolean }): DirectoryPlan {
  return {
    agencies: agencies.map(({ code, ...agency }) => ({
      params: { code },
      body: { ...agency, validFrom, ...(isIllustrative && agency.parent === undefined && { illustrative: true }) },
    })),
    people: allStaff().map((person, at) => {
      const { id, role, agency, name } = person;
      const ways = { phone: staffPhone(at), email: staffEmail(person) };
      return { params: { id }, body: { agency, name, role, language: 'vi', ...ways } };
    }),
    procedures: (isIllustrative ? catalogue : []).map(({ code, ...body }) => ({
      params: { code },
      body: { ...body, fees: [...body.fees] },
    })),
  };
}
