import type { Filled } from '../../domain/acts.ts';
import { fieldOf } from '../agency-form.ts';
import type { AdminField } from '../view/fields.tsx';
import { procedureFieldWords, procedureWhyWords } from '../words/procedures.ts';

/** The reason to restore, beside the reason to change: two fields of one page need two names. */
export const RESTORE_WHY = 'lyDo';

const OPTIONAL = ['name.en', 'validTo', 'link'];

/** The fields of an entry with what was typed. */
export const formFields = (names: readonly string[], filled: Filled): AdminField[] =>
  names.map((name) =>
    fieldOf(
      name,
      name === 'why' || name === RESTORE_WHY
        ? procedureWhyWords
        : { ...procedureFieldWords[name], optional: OPTIONAL.includes(name) },
      filled,
    ),
  );
