/** Free texts of the demonstration: no place, no author of facts, nothing that any real person lived. */
export const narratives = [
  'La personne a été orientée par une maraude. Elle demande à quitter la prostitution et à se former.',
  'Première rencontre à la permanence. La personne a rompu tout contact avec le réseau depuis plusieurs semaines.',
  "Situation signalée par une structure d'hébergement. La personne accepte l'accompagnement proposé.",
  "La personne est venue d'elle-même. Elle craint des représailles et demande un hébergement éloigné.",
  'Accompagnement commencé il y a quelques mois ; les démarches administratives avancent.',
] as const;

export const plannedActions = [
  "Cours de français trois fois par semaine, inscription à France Travail, demande d'hébergement.",
  'Formation aux métiers de la propreté, ouverture des droits à la santé, soutien psychologique.',
  'Bilan de compétences, permis de conduire, recherche de logement autonome.',
  'Stage en restauration, régularisation du séjour, suivi social hebdomadaire.',
] as const;

export const commitments = [
  "Venir aux rendez-vous de l'association et suivre les cours de français.",
  "Suivre la formation et tenir l'association informée de tout changement.",
  'Participer aux ateliers, chercher un emploi et respecter le règlement du lieu de vie.',
] as const;

export const reserves = [
  'La commission demande un point d’étape à six mois sur la maîtrise du français.',
  'Avis favorable sous réserve de la remise de l’attestation sur l’honneur.',
  'La commission recommande un hébergement hors du département.',
  'Avis favorable ; l’ouverture des droits à la santé est à vérifier avant la notification.',
] as const;

export const refusalGrounds = [
  'Le projet d’insertion présenté ne permet pas, en l’état, d’apprécier l’engagement de la personne dans le parcours.',
  'Les conditions de l’article L.121-9 du code de l’action sociale et des familles ne sont pas établies par le dossier.',
] as const;

export const completionRequests = [
  "Merci de joindre le document d'engagement signé et de préciser la situation d'hébergement.",
  'Merci de préciser les actions prévues et de joindre la copie de la pièce d’identité.',
] as const;

export const sectors = [
  'CONSTRUCTION',
  'AGRICULTURE',
  'RESTAURANT',
  'CLEANING',
  'BEAUTY',
  'CARE',
  'CAR_WASH',
  'TEXTILE',
] as const;

export const alertFacts = [
  'Journées de plus de douze heures, sans contrat ni bulletin de paie ; papiers gardés par l’employeur.',
  'Plusieurs personnes logées sur le lieu de travail, dans une pièce sans fenêtre, salaires retenus.',
  'Ouvriers transportés chaque matin, sans équipement, payés à la tâche après retenue du logement.',
  'Employée à domicile sans jour de repos, sans clé, sans salaire depuis plusieurs mois.',
] as const;

export const alertWishes = [
  'Les personnes souhaitent être mises à l’abri avant tout contrôle.',
  'Les personnes souhaitent être informées de leurs droits ; elles ne déposeront pas plainte pour l’instant.',
  'Les personnes acceptent d’être entendues avec un interprète.',
] as const;

export const alertConditions = [
  { associationOnStandBy: true },
  { shelterFirst: true },
  { conditions: 'Pas un jour de paie' },
] as const;

export const holdReasons = [
  'Autre procédure en cours sur cet établissement : à revoir avec le service enquêteur.',
  'Vérifications en cours auprès du greffe.',
] as const;

export const policyTitles = [
  'Bilan annuel des parcours de sortie de la prostitution',
  "Repérage des mineurs victimes : articulation avec l'aide sociale à l'enfance",
  "Places d'hébergement : besoins et ouvertures",
  'Formation des professionnels à l’identification des victimes',
  'Délais de délivrance des autorisations provisoires de séjour',
  'Prévention en milieu scolaire et sur les réseaux sociaux',
  'Exploitation par le travail : orientation vers le CODAF',
  'Bilan des agréments et renouvellements à venir',
] as const;

export const followUps = [
  'Transmettre aux services le modèle de convention',
  'Dresser la liste des places ouvertes à la rentrée',
  'Réunir les services pour préparer la formation',
] as const;
export const owners = ['La DDETS', 'Le conseil départemental', 'La délégation aux droits des femmes'] as const;

export const supportGiven = {
  ORIENTED: 'Orientation vers l’association d’aide aux victimes conventionnée, qui prend contact sous huit jours.',
  SERVICE_DESIGNATED: 'Le service social du département est désigné ; il rend compte à la prochaine séance.',
  COMPLAINT_FOLLOWED: 'Le parquet fait le point sur la plainte et en avise l’avocat.',
  NO_MEASURE: 'Les services présents suivent déjà cette situation : aucune mesure de plus.',
} as const;

export const situations = [
  "Une personne mise à l'abri cherche un accompagnement juridique et une place d'hébergement stable.",
  "Une personne sortie d'une situation d'exploitation a besoin d'un avocat et d'un soutien psychologique.",
  'Une famille demande un suivi social et une aide aux démarches après une mise à l’abri.',
] as const;

export const COERCED =
  "La personne dit avoir volé sous la menace, sans rien garder ; elle rendait tout le soir même. Elle n'a pas pu refuser.";
export const PRESSED =
  'Des hommes sont venus deux fois au domicile de la famille, et demandent que la dette soit payée.';

export const PLEADED =
  "Les vols reprochés à la personne ont été commis sous une contrainte à laquelle elle n'a pu résister (code pénal, article 122-2) : " +
  'frappée quand elle rapportait trop peu, elle remettait tout le soir même et ne gardait rien.\n\nElle demande que cette contrainte ' +
  'soit examinée avant toute décision sur les poursuites ou sur sa liberté.';
