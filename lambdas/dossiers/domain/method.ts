import source from '../data/timeliness.json' with { type: 'json' };

/** How dossiers are counted: versioned data, named by every figure. */
type DossierMethod = {
  readonly id: string;
  readonly version: string;
  /** Working days after its end within which the end of a dossier is to be reported. */
  readonly reportedWithin: number;
};

export const method: DossierMethod = source;
