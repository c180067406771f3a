import { defined } from '../../../kernel/defined.ts';
import { MAX_SUPPLEMENTS } from '../dossier.ts';

type Supplements = {
  readonly read: readonly Readonly<Record<string, unknown>>[];
  /** The fields of days that a later day needs. */
  readonly missing: readonly string[];
};

/** The requests for papers of a row, in their order: none is skipped, and papers come after they were asked for. */
export function readSupplements(values: ReadonlyMap<string, string>): Supplements {
  const pairs = Array.from({ length: MAX_SUPPLEMENTS }, (_, at) => ({
    field: `supplements.${at}.askedOn`,
    askedOn: values.get(`supplements.${at}.askedOn`),
    suppliedOn: values.get(`supplements.${at}.suppliedOn`),
  }));
  const count = 1 + pairs.findLastIndex(({ askedOn, suppliedOn }) => (askedOn ?? suppliedOn) !== undefined);
  const used = pairs.slice(0, count);
  return {
    read: used.map(({ askedOn, suppliedOn }) => defined({ askedOn, suppliedOn })),
    missing: used.filter(({ askedOn }) => askedOn === undefined).map(({ field }) => field),
  };
}
