/** Addresses that no link or form of a page read at rest leads to, and what leads there. */
export const reachedOtherwise: Readonly<Record<string, string>> = {
  '/:departement/dossiers/importer/examen': 'answers a spreadsheet that was sent',
  '/:departement/dossiers/importer/confirmation': 'answers the dry run of that spreadsheet',
};
