import { factBits, GROUP_BITS, groups } from '../../../kernel/groups';
import { levelsDate } from '../../../access/levels';
import { sheetFields } from '../../../kernel/sheet-fields';
import { PaperList, paperPage, PaperSection, PaperTable } from '../../../../console/elements';
import type { Export } from './export';
import { MemberLine, RecipientTable, RetentionTable } from './information-notice';
import { categoriesOf, type Category } from './recipients';
import { retentionOf } from './retention';
import { dayWord } from '../../../kernel/french-date';
import { bodyWords, groupWords, purposeWords } from './words';

const ALL_FACTS = Object.values(factBits).reduce<number>((all, bit) => all | bit, 0);
const OPEN = { pseudonym: true, seen: GROUP_BITS, full: GROUP_BITS };

/** Every place where a person's file may be sent. */
const PLACES = [
  { body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'INDIVIDUAL_CASES', purpose: 'PSP' },
  { body: 'PROSTITUTION_EXIT_COMMISSION', formation: 'MINORS_PATHWAYS', purpose: 'MINOR_PATHWAY' },
  { body: 'VICTIM_SUPPORT_COMMITTEE', formation: 'FOLLOW_UP_CELL', purpose: 'VICTIM_SUPPORT' },
] as const;

/** The record of processing of one département (RGPD art. 30 §1), from the levels table and the rules in force. */
export function processingRecord(today: string, departement: string): Export {
  const places = PLACES.map((place) => ({
    ...place,
    categories: categoriesOf({ ...place, facts: ALL_FACTS, lens: OPEN, accord: OPEN.seen }),
  }));
  const data = groups.map((group) => ({ group, fields: sheetFields[group].map(({ label }) => label) }));
  const content = {
    version: today,
    departement,
    levelsTable: levelsDate,
    controllers: CONTROLLERS,
    persons: PERSONS,
    purposes: PLACES.map(({ purpose }) => purpose),
    data,
    recipients: places.map(({ categories, ...place }) => ({ ...place, categories })),
    alerts: ALERTS,
    transfers: TRANSFERS,
    retention: retentionOf(today),
    security: SECURITY,
    impactAssessment: IMPACT,
  };
  return {
    json: JSON.stringify(content, null, 2),
    html: paperPage({
      title: `Registre des traitements, département ${departement}`,
      intro: introOf(today),
      children: sectionsOf(today, data, places),
    }),
  };
}

function introOf(today: string): string[] {
  return [`État du ${dayWord(today)}, d'après la table des niveaux du ${dayWord(levelsDate)} (RGPD art. 30 §1).`];
}

interface Place {
  body: string;
  formation: string;
  categories: Category[];
}

function sectionsOf(today: string, data: { group: (typeof groups)[number]; fields: string[] }[], places: Place[]) {
  return (
    <>
      <PaperSection id="responsables" title="Responsables et personnes concernées">
        <PaperList items={[...CONTROLLERS, ...PERSONS]} />
      </PaperSection>
      <PaperSection id="finalites" title="Finalités et bases légales">
        <PaperList
          items={[...PLACES.map(({ purpose, body }) => `${bodyWords[body]} : ${purposeWords[purpose]}.`), ...BASES]}
        />
      </PaperSection>
      <PaperSection id="donnees" title="Catégories de données">
        <PaperTable
          caption="Groupes et champs"
          columns={['Groupe', 'Champs']}
          rows={data.map(({ group, fields }) => [groupWords[group], fields.join(', ')])}
        />
      </PaperSection>
      {places.map(readersSection)}
      <PaperSection id="signalements" title="Signalements">
        <p>{ALERTS}</p>
      </PaperSection>
      <PaperSection id="transferts" title="Transferts hors de l’Union">
        <p>{TRANSFERS}</p>
      </PaperSection>
      <PaperSection id="durees" title="Durées de conservation">
        <RetentionTable today={today} caption="Ce qui est gardé, et combien de temps" />
      </PaperSection>
      <PaperSection id="securite" title="Mesures de sécurité (art. 32)">
        <PaperList items={SECURITY} />
      </PaperSection>
      <PaperSection id="aipd" title="Analyse d’impact">
        <p>{IMPACT}</p>
      </PaperSection>
    </>
  );
}

const readersSection = ({ body, formation, categories }: Place) => (
  <PaperSection
    id={`dest-${body.toLowerCase()}-${formation.toLowerCase()}`}
    title={`Destinataires : ${bodyWords[body]}${formation === 'MINORS_PATHWAYS' ? ', parcours de mineurs' : ''}`}
  >
    <RecipientTable categories={categories} />
    <MemberLine place={{ body, formation }} />
  </PaperSection>
);

const CONTROLLERS = [
  "Responsables conjoints (art. 26) : l'association qui tient le dossier ; dès le dépôt, la préfecture du " +
    'département ; pour ce qui leur est adressé, le secrétariat de chaque instance.',
  'Délégué à la protection des données : celui ou celle qui tient ce registre dans le département.',
];
const PERSONS = [
  'Personnes victimes de traite ou engagées dans un parcours de sortie de la prostitution, majeures ou mineures ; leurs enfants.',
  'Agents, membres des instances et personnels des associations (comptes, mandats, journal).',
];
const BASES = [
  "Administrations : RGPD art. 6 §1 e et 9 §2 g. Associations : RGPD art. 6 §1 e et 9 §2 d ou h. L'accord " +
    'de la personne au partage est recueilli en plus, par instance et par but.',
  "Données d'infraction (art. 10) : aucune sur les auteurs ; le texte libre avertit de n'y nommer personne.",
];
const ALERTS =
  'Les signalements au comité anti-fraude ne portent sur aucune personne : lieu, secteur, faits. Ils ont ' +
  'leur propre clé et ne se rattachent à aucun dossier pour ceux qui les lisent.';
const TRANSFERS =
  "Aucun. Les données restent dans le département ; un dossier ne passe à une autre association qu'avec l'accord de la personne.";
const IMPACT =
  'Obligatoire (art. 35) : personnes vulnérables, données sensibles. À tenir hors de la plateforme et à ' +
  'revoir à chaque version de la table des niveaux.';
const SECURITY = [
  'Chiffrement de chaque dossier sous sa propre clé (AES-256-GCM) ; clés enveloppées par une clé maîtresse ' +
    'tenue hors de la base ; effacement par destruction de la clé.',
  'Accès par niveaux, vérifié deux fois : dans l’application et dans la base (sécurité au niveau des ' +
    'lignes) ; cloisonnement par département.',
  'Mandats nominatifs et datés ; déport ; lecteur tenu à l’écart d’un dossier.',
  'Journal de chaque lecture et de chaque acte, écrit avant la réponse, scellé et signé chaque minute ' +
    '(Ed25519), point de contrôle quotidien hors de la base, vérifiable avec la seule clé publique.',
  'Ni nom ni donnée de fond dans les courriels, les adresses, les journaux techniques.',
  'Sauvegardes : clés et données séparées.',
];
