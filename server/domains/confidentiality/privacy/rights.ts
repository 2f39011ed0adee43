/** The same words in every page: nothing in them depends on the person, nor on what justice may hold. */
export const RIGHTS = [
  'Vous pouvez demander à lire ces données, à les faire corriger, ou à les faire effacer quand la loi ne ' +
    'demande pas de les garder (RGPD art. 15 à 17).',
  "Vous pouvez vous opposer à un partage ou en limiter l'usage (RGPD art. 18 et 21), et retirer à tout " +
    'moment votre accord au partage avec une instance : ' +
    'le partage cesse aussitôt ; ce qui a été décidé avant reste valable.',
  "Pour exercer ces droits, adressez-vous à l'association qui vous accompagne, ou au délégué à la " +
    'protection des données du département. La réponse est due ' +
    'en un mois (RGPD art. 12).',
  'Si la réponse ne vous convient pas, vous pouvez saisir la CNIL, 3 place de Fontenoy, 75007 Paris, www.cnil.fr (RGPD art. 77).',
  "Aucune décision n'est prise par un programme : un avis est donné par des personnes, une décision par une autorité (RGPD art. 22).",
];

export const JUSTICE =
  "Ce que la justice peut détenir relève d'elle seule (code de procédure pénale, art. 11 ; loi " +
  "Informatique et libertés, art. 104 à 107) : cette page n'en dit " +
  'jamais rien, que cela existe ou non.';
