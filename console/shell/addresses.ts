export const fileAddress = (departement: string, id: string): string => `/${departement}/dossiers/${id}`;

export const runningPathwayAddress = (departement: string): string => `/${departement}/dossiers/parcours-en-cours`;
