import type { ShownField } from '../../../web/components/any-field.tsx';
import type { Tree } from '../../directory/domain/tree.ts';
import type { Lang } from '../../kernel/lang.ts';
import { controls } from '../controls.ts';
import { actFields, type Filled } from '../domain/acts.ts';
import type { BulkAct } from '../domain/bulk.ts';
import { fieldLabels } from '../words/fields.ts';

/** The fields of an action that do not depend on the case. */
export const bulkFields = (act: BulkAct, tree: Tree, lang: Lang, { typed, errors }: Filled): readonly ShownField[] =>
  actFields[act].map(({ name, kind, optional }) => ({
    ...{ name, label: fieldLabels[name]?.[lang] ?? name, control: controls[kind], optional },
    ...{ value: typed[name], error: errors[name] },
    options:
      kind === 'agency'
        ? tree.all.map(({ code, name: called }) => ({ value: code, label: `${called[lang]} (${code})` }))
        : undefined,
  }));
