const PERSON = `Prénom et nom : {prenom} {nom}

Naissance : {naissance}

Lieu de naissance : {lieu_naissance}`;

const SIGNED_BOTH = `Fait en deux exemplaires, dont un pour la personne. Un interprète a traduit : oui / non (rayer).

Signature de la personne : ……………………………………`;

const SWORN = `## Attestation sur l’honneur
Je déclare sur l’honneur avoir cessé l’activité de prostitution : oui / pas encore (rayer).

Pour une première demande, ne pas avoir encore cessé ne suffit pas, à soi seul, à refuser (CE 19/11/2021 n° 440802).`;

/** What an association signs with the person, until the préfecture words it otherwise. */
export const WORDING_OF_ASSOCIATION = {
  ENGAGEMENT_FORM: `## La personne
${PERSON}

Nationalité : {nationalite}

## L’association agréée
{association} accompagne la personne et présente la demande en accord avec elle (CASF L.121-9). Référence de la
saisine : {reference}.

## Actions prévues
{actions}

## Engagements de la personne
{engagements}

${SWORN}

## Engagement
Je m’engage dans un parcours de sortie de la prostitution et d’insertion sociale et professionnelle. On m’a
expliqué, dans une langue que je comprends, ce qu’il ouvre, ce qu’il demande, et que je peux y mettre fin quand
je le veux.

${SIGNED_BOTH}`,
  RENEWAL_FORM: `## La personne
${PERSON}

Nationalité : {nationalite}

## Le parcours
Commencé le {debut_parcours} avec {association}. La période en cours s’achève le {fin_periode} ;
{mois_consommes} mois sur vingt-quatre sont déjà consommés. Référence de la saisine : {reference}.

## Ce qui a été fait
……………………………………………………………………………………………………………………

## Difficultés rencontrées
……………………………………………………………………………………………………………………

## Actions prévues pour les six mois qui viennent
{actions}

## Engagements de la personne
{engagements}

## Demande
Je demande que mon parcours soit renouvelé pour six mois. Le respect des engagements et les difficultés
rencontrées sont pris en compte (CASF L.121-9).

${SIGNED_BOTH}`,
  APS_ATTESTATION: `${PERSON}

Numéro de dossier : {numero_etranger}

{association}, association agréée, atteste accompagner cette personne dans un parcours de sortie de la
prostitution et d’insertion sociale et professionnelle, autorisé par arrêté du {date_decision} pour la période
du {premier_jour} au {dernier_jour}.

La personne déclare avoir cessé l’activité de prostitution.

Cette attestation est jointe, avec la copie de l’arrêté, à une demande d’autorisation provisoire de séjour
(CESEDA L.425-4) : six mois au moins, renouvelée pendant le parcours, avec droit au travail.`,
  AFIS_ATTESTATION: `${PERSON}

Enfants à charge : {enfants}

{association}, association agréée, atteste accompagner cette personne dans un parcours de sortie de la
prostitution et d’insertion sociale et professionnelle, autorisé par arrêté du {date_decision} pour la période
du {premier_jour} au {dernier_jour}.

La personne déclare avoir plus de dix-huit ans, disposer de ressources inférieures au plafond, et ne recevoir ni
revenu de solidarité active ni allocation pour demandeur d’asile.

Cette attestation est jointe, avec la copie de l’arrêté, à une demande d’aide financière à l’insertion sociale
(CASF R.121-12-13-1).

Signature de la personne : ……………………………………`,
  PROOF_OF_ENGAGEMENT: `{association} accompagne la personne qui porte ce document, en lien avec la préfecture
{du_departement}.

Nom que la personne choisit de donner : {nom_choisi}

## En cas de contrôle
Merci d’appeler, avec l’accord de la personne :

- Association, téléphone : {telephone_association}

- Avocat, téléphone : {telephone_avocat}

Ce document ne dit rien d’autre de la personne : elle n’a pas à expliquer pourquoi elle est accompagnée. Il ne
remplace pas une pièce d’identité.

Fait le {date_du_jour}.`,
} as const;
