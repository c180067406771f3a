import * as z from 'zod';

/** The environment variables of the running stack that the demo needs: its tables and keys. */
const Settings = z.object({
  ROOT_AGENCY: z.string(),
  CODE_KEY: z.string(),
  SEAL_PUBLIC_KEY: z.string(),
  PETITIONS_TABLE: z.string(),
  RATINGS_TABLE: z.string(),
  SCORES_TABLE: z.string(),
  DIRECTORY_TABLE: z.string(),
  FINDINGS_TABLE: z.string(),
  DOSSIERS_TABLE: z.string(),
  DOSSIERCOUNTS_TABLE: z.string(),
});
export type Settings = z.infer<typeof Settings>;

export const settingsIn = (environment: unknown): Settings => Settings.parse(environment);

/** The name of a table in the stack. */
export function tableIn(settings: Settings, table: FilledTable): string {
  return {
    petitions: settings.PETITIONS_TABLE,
    ratings: settings.RATINGS_TABLE,
    scores: settings.SCORES_TABLE,
    directory: settings.DIRECTORY_TABLE,
    findings: settings.FINDINGS_TABLE,
    dossiers: settings.DOSSIERS_TABLE,
    dossierCounts: settings.DOSSIERCOUNTS_TABLE,
  }[table];
}

export type FilledTable = 'petitions' | 'ratings' | 'scores' | 'directory' | 'findings' | 'dossiers' | 'dossierCounts';
