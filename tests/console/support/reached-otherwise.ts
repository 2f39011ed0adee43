/** Addresses that no link or form of a page read at rest leads to, and what leads there. */
export const reachedOtherwise: Readonly<Record<string, string>> = {
  '/:departement/saisines/:id/consultations/:consultation/retirer':
    'the page of a referral, while a service has not answered',
  '/:departement/urgences/:id': 'the desk, while an opening waits for a second person',
  '/:departement/urgences/:id/appuyer': 'that page',
  '/:departement/saisines/:id/urgence/fermer': 'the page of a referral, once it was opened in danger for life',
  '/:departement/instances/:kind/saisines/accepter-plusieurs': 'the inbox of a body, while two referrals wait',
  '/:departement/dossiers/importer/examen': 'answers a spreadsheet that was sent',
  '/:departement/dossiers/importer/confirmation': 'answers the dry run of that spreadsheet',
  '/:departement/recherche': 'answers what was typed into a form that posts, so that no name stands in an address',
  '/:departement/effacements/:id': 'an address in words, which the team gives to its manager, who reads no file',
};
