const REMEDIES = `## Voies et délais de recours
Cette décision peut être contestée dans les deux mois de sa notification : par un recours gracieux adressé au
préfet ou un recours hiérarchique adressé au ministre, qui interrompent ce délai (CRPA L.411-2) ; par un recours
devant le tribunal administratif, y compris sur www.telerecours.fr (CJA R.421-1). L’aide juridictionnelle peut
être demandée.

Notifiée le {date_notification}, elle peut être contestée jusqu’au {fin_recours}.`;

const SEEN = `Vu le code de l’action sociale et des familles, notamment son article L.121-9 ;

Vu le code des relations entre le public et l’administration ;

Vu l’acte de délégation de signature : {delegation} ;

Vu la demande {objet} de sortie de la prostitution et d’insertion sociale et professionnelle, présentée par
{association} et reçue le {date_reception} ;

Vu l’avis {sens_avis} rendu le {date_avis} par la commission départementale ;`;

const EXECUTION = `Le présent arrêté est notifié à la personne intéressée. Une copie est remise à {association}.
Il n’est pas publié.`;

/** What a préfecture signs, until it words it in its own way: the articles are those of docs/law.md. */
export const WORDING_OF_AUTHORITY = {
  LETTERHEAD: `Préfecture {du_departement}
Secrétariat de la commission départementale
Adresse, téléphone et courriel du service : à compléter`,
  SIGNATURE: '{signataire}',
  ACKNOWLEDGEMENT: `J’accuse réception, à la date du {date_reception}, de la demande {objet} que {association} a
présentée en accord avec la personne, enregistrée sous la référence {reference} (CRPA L.112-3 et CRPA R.112-5).

## Service chargé du dossier
Le secrétariat de la commission instruit la demande. Son adresse, son téléphone et son courriel sont en tête de
cette lettre.

## Pièces et informations manquantes
La demande est incomplète. Ce qui manque est attendu dans le mois qui suit la réception de cette lettre ; le délai
d’une décision implicite de rejet est suspendu jusque-là, ou jusqu’à sa production si elle vient avant
(CRPA L.114-5). Il manque : {pieces_manquantes}

## En l’absence de réponse
À défaut de décision expresse le {date_silence}, la demande est réputée rejetée. Si la demande est incomplète,
cette date est reportée d’autant que le délai a été suspendu.

## Voies et délais de recours
Une décision implicite de rejet peut être contestée dans les deux mois qui suivent cette date : par un recours
gracieux adressé au préfet ou un recours hiérarchique adressé au ministre, qui interrompent ce délai (CRPA
L.411-2) ; par un recours devant le tribunal administratif, y compris sur www.telerecours.fr (CJA R.421-1).`,
  COMPLETION_REQUEST: `La demande {objet} reçue le {date_reception}, enregistrée sous la référence {reference},
est incomplète. Il manque les pièces et informations suivantes (CRPA L.114-5) :

{pieces_manquantes}

Merci de les produire dans le mois qui suit la réception de cette lettre. Le délai au terme duquel, à défaut de
décision expresse, la demande est réputée rejetée est suspendu jusque-là ; leur production avant ce terme met
fin à la suspension.

Une pièce dont l’absence n’empêche pas d’instruire peut être produite jusqu’à la décision.`,
  AUTHORISATION_DECREE: `${SEEN}

Considérant que {prenom} {nom}, né(e) {naissance}, s’engage en accord avec {association}, association agréée,
dans un parcours de sortie de la prostitution et d’insertion sociale et professionnelle ;

Considérant ce qui suit : {motifs}

## Article 1er
La demande de {prenom} {nom} est accueillie : le parcours est autorisé pour six mois, du {premier_jour} au
{dernier_jour}. Il peut être renouvelé, sans dépasser vingt-quatre mois en tout.

## Article 2
{association} construit et met en œuvre le parcours en accord avec la personne.

## Article 3
${EXECUTION}

${REMEDIES}`,
  REFUSAL_DECREE: `${SEEN}

Considérant la demande de {prenom} {nom}, né(e) {naissance} ;

Considérant ce qui suit (CRPA L.211-2, 7°, et CRPA L.211-5) : {motifs}

## Article 1er
La demande {objet} de {prenom} {nom} est refusée.

## Article 2
${EXECUTION}

${REMEDIES}`,
  WITHDRAWAL_DECREE: `Vu le code de l’action sociale et des familles, notamment son article L.121-9 ;

Vu le code des relations entre le public et l’administration, notamment ses articles L.242-1 et L.242-4 ;

Vu la décision ({sens_retire}) du {date_retiree} prise sur la demande {objet} de {prenom} {nom}, né(e) {naissance} ;

Considérant que la personne, invitée le {date_observations} à présenter ses observations (CRPA L.121-1 et CRPA L.122-1),
…………………………………………… ;

Considérant que …………………………………………………………………… ;

## Article 1er
La décision du {date_retiree} est retirée à compter du {date_retrait}. Elle est réputée n’avoir jamais été prise.

## Article 2
${EXECUTION}

Acte pris par : {auteur_retrait}.

${REMEDIES.replace(/\n\nNotifiée[^\n]*/, '')}`,
  ABROGATION_DECREE: `Vu le code de l’action sociale et des familles, notamment son article L.121-9 ;

Vu le code des relations entre le public et l’administration, notamment ses articles L.242-1 et L.242-4 ;

Vu la décision du {date_decision} prise sur la demande {objet} de {prenom} {nom}, né(e) {naissance} ;

Considérant que la personne, invitée le ………………… à présenter ses observations (CRPA L.121-1 et CRPA L.122-1),
…………………………………………… ;

Considérant que …………………………………………………………………… ;

## Article 1er
La décision du {date_decision} est abrogée à compter du {date_abrogation}. Ses effets passés demeurent.

## Article 2
${EXECUTION}

Acte pris par : {auteur_abrogation}.

${REMEDIES.replace(/\n\nNotifiée[^\n]*/, '')}`,
} as const;
