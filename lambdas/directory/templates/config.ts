import { once } from '../../platform/config.ts';
import { directoryTable } from '../config.ts';
import { templateStore } from './store.ts';

export const templates = once(() => templateStore(directoryTable()));
