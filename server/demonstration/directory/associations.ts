/** Fictional associations; the first ones work in several départements. */
export const nationalAssociations = [
  'La Traverse',
  'Pas à Pas Ensemble',
  'Le Fil et la Rive',
  "L'Embellie Solidaire",
  'Horizons Partagés',
  'Maison des Possibles',
  'Les Passeuses',
  'Rive Nouvelle',
  'Le Gué',
  "L'Appui Fraternel",
  'Repartir',
  'La Clairière des Droits',
] as const;

/** A second association, of that place alone. */
export const localAssociation = (ofTerritory: string): string => `Accueil solidaire ${ofTerritory}`;
