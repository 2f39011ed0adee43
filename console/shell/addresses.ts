export const fileAddress = (departement: string, id: string): string => `/${departement}/dossiers/${id}`;
