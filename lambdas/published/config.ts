import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { publishedStore } from './store.ts';

const config = environment({ PUBLISHED_TABLE: z.string().min(1) });

export const published = once(() => publishedStore(dynamoTable(config().PUBLISHED_TABLE)));

const site = environment({ SITE_URL: z.string().default('') });

/** The address of the pages; empty if the deployment has no domain of its own, so that links are relative. */
export const siteUrl = (): string => site().SITE_URL;
