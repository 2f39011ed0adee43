import { DefinitionList, TextLink } from '../../elements';
import { staticPage } from '../../http/page';

/** RGPD art. 13, for those who use these pages; persons who are followed are told by their association, from the API's own notice. */
export const personalDataPage = staticPage({
  path: '/donnees-personnelles',
  title: 'Données personnelles',
  area: 'public',
  view: () => (
    <>
      <h1>Données personnelles</h1>
      <Followed />
      <h2>Si vous utilisez Passerelle dans vos fonctions</h2>
      <DefinitionList items={OF_AGENTS} />
      <Cookies />
      <h2>Vos droits</h2>
      <p>
        Vous pouvez demander à lire ces données, à les faire corriger, à en limiter l’usage, et vous opposer à un
        traitement (RGPD art.&nbsp;15 à 21). Adressez-vous au délégué à la protection des données du département, par la
        préfecture. La réponse est due en un mois. Si elle ne vous convient pas, vous pouvez saisir la{' '}
        <TextLink href="https://www.cnil.fr/fr/plaintes">CNIL</TextLink>, 3 place de Fontenoy, 75007 Paris.
      </p>
    </>
  ),
});

const OF_AGENTS = [
  {
    term: 'Responsables',
    value:
      'Conjointement : l’association qui tient un dossier et, dès son dépôt, la préfecture du département ; pour ce qui ' +
      'leur est adressé, le secrétariat de chaque instance (RGPD art. 26).',
  },
  {
    term: 'Ce qui est gardé',
    value:
      'Votre nom, votre adresse professionnelle, vos mandats et leurs dates ; une empreinte de votre identité chez le ' +
      'fournisseur qui vous identifie ; chaque ' +
      'lecture et chaque acte, dans un journal scellé.',
  },
  {
    term: 'Pourquoi',
    value:
      'Ouvrir à chacun ce que sa fonction permet, et pouvoir dire à une personne accompagnée qui a lu son dossier. ' +
      'Base : mission d’intérêt public (RGPD art. 6 §1 e) et obligation de sécurité (art. 32).',
  },
  {
    term: 'Qui le lit',
    value:
      'Vos mandats : l’administration et les secrétariats des instances du département. Le journal : le délégué à la ' +
      'protection des données du département, et personne d’autre.',
  },
  {
    term: 'Combien de temps',
    value:
      'La durée du journal est dans le registre des traitements, que tient le délégué à la protection des données ; ' +
      'vos mandats, le temps des dossiers qu’ils ont ouverts.',
  },
  { term: 'Transferts', value: 'Aucun hors de l’Union européenne. Aucun tiers n’est appelé par ces pages.' },
];

function Followed() {
  return (
    <>
      <h2>Si une association vous accompagne</h2>
      <p>
        Avant d’écrire quoi que ce soit, elle vous lit une notice&nbsp;: ce qui sera écrit, qui le lira, combien de
        temps, et vos droits. Demandez-lui de la relire avec vous, ou d’en avoir une copie. Elle peut aussi vous
        remettre la copie de ce qui est écrit sur vous, et dire qui l’a lu.
      </p>
      <p>
        Ces pages ne vous demandent rien et ne gardent rien de votre passage. Si vous êtes en danger, appelez le 17, ou
        le 114 par SMS.
      </p>
    </>
  );
}

function Cookies() {
  return (
    <>
      <h2>Cookies</h2>
      <p>
        Deux cookies, strictement nécessaires, n’appellent pas de consentement (loi Informatique et libertés,
        art.&nbsp;82)&nbsp;: celui de la session, effacé à la déconnexion et au plus tard après douze heures, et celui
        de l’identification en cours, effacé dès qu’elle aboutit. Aucune mesure d’audience. Rien de ce que vous écrivez
        n’est gardé dans le navigateur.
      </p>
      <p>
        Après un quart d’heure sans activité, la session se verrouille. Ce que vous envoyez ensuite est gardé trente
        minutes, chiffré, pour votre compte seul.
      </p>
    </>
  );
}
