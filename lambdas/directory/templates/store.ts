import * as z from 'zod';
import type { History, Recorded } from '../../kernel/record.ts';
import { follows, historyOf } from '../../platform/recorded.ts';
import type { Item, Table, Written } from '../../platform/table.ts';
import { readPartition } from '../partition.ts';
import { TemplateFields } from './contract.ts';
import type { Template } from './domain/template.ts';

export type TemplateStore = {
  /** The templates of one agency, by id. */
  of(agency: string): Promise<readonly Recorded<Template>[]>;
  /** `conflict`: it was written since the history before this one was read. */
  put(template: Template & { readonly agency: string }, history: History<Template>): Promise<Written>;
};

const Stored = TemplateFields.extend({ id: z.string() });
const TemplateHistory = historyOf(Stored);

export const templateStore = (table: Table): TemplateStore => ({
  of: async (agency) => (await readPartition(table, partitionOf(agency))).map(recorded),
  put: (template, history) => {
    const { agency, id } = template;
    return table.put({ ...template, ...history, pk: partitionOf(agency), sk: id }, follows(history, { id }));
  },
});

const partitionOf = (agency: string): string => `templates#${agency}`;

const recorded = (item: Item): Recorded<Template> => ({ ...TemplateHistory.parse(item), value: Stored.parse(item) });
