import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { dirtyMarks } from './marks.ts';
import { releaseStore } from './release-store.ts';
import { scoreStore } from './store.ts';

const config = environment({ SCORES_TABLE: z.string().min(1) });

const table = once(() => dynamoTable(config().SCORES_TABLE));

/** The scores of this deployment. What a function does not use of these is left out of its bundle. */
export const scores = /* @__PURE__ */ once(() => scoreStore(table()));

/** Marks of the cells whose ratings have changed since the last count. */
export const marks = /* @__PURE__ */ once(() => dirtyMarks(table()));

/** What is public of them. */
export const releases = /* @__PURE__ */ once(() => releaseStore(table()));
