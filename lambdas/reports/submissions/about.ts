import { nameOf } from '../domain/report-id.ts';

/** Where the papers of a report are kept. */
export const aboutReport = ({ agency, period }: { readonly agency: string; readonly period: string }): string =>
  `reports/${agency}/${nameOf(period)}`;
