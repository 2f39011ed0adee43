/** Addresses that no link or form of a page read at rest leads to, and what leads there. */
export const reachedOtherwise: Readonly<Record<string, string>> = {
  '/:departement/dossiers/importer/confirmation': 'answers the dry run of a spreadsheet that was sent',
  '/:departement/recherche': 'answers what was typed into a form that posts, so that no name stands in an address',
  '/:departement/effacements/:id': 'an address in words, which the team gives to its manager, who reads no file',
  '/:departement/instances/:kind/cellule': 'offered while the committee has no cell, and here it has one',
  '/:departement/retours/envois/:id/retirer':
    'offered once a return was declared sent (shortfalls.test.ts), and here none is',
  '/reponse/:jeton': 'the link of a convocation, in a mail: no page holds it',
};
