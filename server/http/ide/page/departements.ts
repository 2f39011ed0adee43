import geography from '@etalab/decoupage-administratif/data/departements.json';

export interface Departement {
  readonly code: string;
  readonly nom: string;
}

/** The 101 départements; the collectivités d'outre-mer of the same file are not départements. */
export const DEPARTEMENTS: readonly Departement[] = geography
  .filter(({ zone }) => zone === 'metro' || zone === 'drom')
  .map(({ code, nom }) => ({ code, nom }));
