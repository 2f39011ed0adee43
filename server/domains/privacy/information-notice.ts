import { factBits, GROUP_BITS } from '../../kernel/groups';
import { categoriesOf, emergencyGroups, EMERGENCY, membersOf, type Category } from './recipients';
import { html, list, page, section, table, type Export, type Markup } from '../../kernel/html-page';
import { retentionOf } from './retention';
import { JUSTICE, RIGHTS } from './rights';
import { dayWord } from '../../kernel/french-date';
import { bodyWords, groupWords, levelWords, purposeWords } from './words';

export interface NoticeRequest {
  bodies: readonly string[];
  minor: boolean;
  controller: string | null;
  contact: string | null;
}

interface Shared {
  body: string;
  purpose: string;
  formation: string;
}

const OPEN = { pseudonym: true, seen: GROUP_BITS, full: GROUP_BITS };
/** Said of everybody, with its condition: the notice is given before anything is known. */
const MAY_BE_TRUE = factBits.APS_ASKED | factBits.AFIS_OPEN | factBits.HEALTH_ASKED | factBits.HAS_CHILD;

function sharedWith(body: string, minor: boolean): Shared | null {
  if (body === 'PROSTITUTION_EXIT_COMMISSION') {
    return minor
      ? { body, purpose: 'MINOR_PATHWAY', formation: 'MINORS_PATHWAYS' }
      : { body, purpose: 'PSP', formation: 'INDIVIDUAL_CASES' };
  }
  return body === 'VICTIM_SUPPORT_COMMITTEE' ? { body, purpose: 'VICTIM_SUPPORT', formation: 'PLENARY' } : null;
}

/** What a person is told before anything is written down (RGPD art. 13): from the levels table, for these bodies. */
export function informationNotice(today: string, { bodies, minor, controller, contact }: NoticeRequest): Export {
  const shared = bodies.map((body) => sharedWith(body, minor)).filter((found) => found !== null);
  const facts = MAY_BE_TRUE | (minor ? factBits.MINOR : 0);
  const recipients = shared.map((place) => ({
    ...place,
    categories: categoriesOf({ ...place, facts, lens: OPEN, accord: OPEN.seen }),
  }));
  const content = {
    version: today,
    controller: controller ?? CONTROLLER,
    contact: contact ?? CONTACT,
    minor,
    alerts: bodies.includes('CODAF'),
    recipients: recipients.map((place) => ({ ...place, members: membersOf(place) })),
    emergency: emergencyGroups(facts),
    retention: retentionOf(today),
    rights: RIGHTS,
  };
  return {
    json: JSON.stringify(content, null, 2),
    html: page(TITLE, introOf(today, minor), sectionsOf(today, content, recipients)),
  };
}

function introOf(today: string, minor: boolean): string[] {
  return [
    `Version du ${dayWord(today)}. À lire avec la personne, dans une langue qu'elle comprend${minor ? WITH_GUARDIAN : ''}.`,
    "L'association qui vous accompagne va écrire des informations sur vous pour vous aider à obtenir vos " +
      'droits. Cette page dit lesquelles, qui les lira, et ' +
      'ce que vous pouvez demander. Vous décidez de ce qui est partagé : rien ne part vers une instance sans ' +
      'votre accord, sauf quand la loi oblige à protéger un enfant.',
  ];
}

function sectionsOf(
  today: string,
  content: { controller: string; contact: string; alerts: boolean },
  recipients: (Shared & { categories: Category[] })[],
): Markup[] {
  return [
    section('qui', 'Qui est responsable', list([content.controller, content.contact])),
    section(
      'pourquoi',
      'Pourquoi, et en vertu de quoi',
      list([
        ...recipients.map(({ purpose, body }) => `Pour ${purposeWords[purpose]} : ${bodyWords[body]}.`),
        "Mission d'intérêt public et intérêt public important (RGPD art. 6 §1 e et 9 §2 g) pour les " +
          'administrations ; accompagnement social par une association ' +
          '(RGPD art. 6 §1 e et 9 §2 d ou h).',
        "L'accord que vous donnez à un partage est une garantie de plus ; le refuser ne vous prive ni " +
          "d'accompagnement, ni de soins, ni d'hébergement.",
      ]),
    ),
    ...recipients.map((place) =>
      section(
        `lit-${place.body.toLowerCase()}`,
        `Qui lira : ${bodyWords[place.body]}`,
        html`<p>Si vous acceptez ce partage :</p>`,
        recipientTable(place.categories),
        memberLine(place),
      ),
    ),
    ...(content.alerts ? [section('signalement', 'Signalement au comité anti-fraude', html`<p>${ALERT}</p>`)] : []),
    section('urgence', 'En cas de danger', html`<p>${EMERGENCY}</p>`),
    section('duree', 'Combien de temps', retentionTable(today, 'Durées de conservation')),
    section('droits', 'Vos droits', list(RIGHTS), html`<p>${JUSTICE}</p>`),
    section('securite', 'Comment vos informations sont protégées', list(PROTECTION)),
  ];
}

export function recipientTable(categories: readonly Category[]): Markup {
  return table({
    caption: 'Destinataires, et ce que chacun lit au plus',
    columns: ['Qui', 'Quoi'],
    rows: categories.map(({ category, when, groups }) => [
      when ? `${category}, ${when}` : category,
      groups.map(({ group, level }) => `${groupWords[group]} : ${levelWords[level]}`).join('\n'),
    ]),
  });
}

export function retentionTable(today: string, caption: string): Markup {
  return table({
    caption,
    columns: ['Quoi', 'Combien de temps', 'Source'],
    rows: retentionOf(today).map(({ what, duration, source }) => [what, duration, source]),
  });
}

/** For whoever sits, and only for a sitting: the same for every file. */
export function memberLine(place: { body: string; formation: string }): Markup {
  const members = membersOf(place).join(', ');
  return html`<p>${SIT_AND_READ} : ${members}. Tous sont tenus au secret.</p>`;
}

const TITLE = 'Vos informations : qui les lit, pourquoi, et vos droits';
const WITH_GUARDIAN = ", en présence de son administrateur ad hoc ou de son représentant s'il y en a un";
const SIT_AND_READ = 'Siègent dans cette formation, et lisent pour une séance où ils sont convoqués';
const CONTROLLER =
  "L'association qui tient votre dossier et, dès son dépôt, la préfecture du département : responsables conjoints (RGPD art. 26).";
const CONTACT = 'Le délégué à la protection des données du département se joint par la préfecture.';
const ALERT =
  'Un signalement porte sur un lieu et des faits. Il ne nomme personne, ne renvoie à aucun dossier, et ' +
  "ceux qui le lisent ne savent pas qui l'a donné.";
const PROTECTION = [
  'Elles sont chiffrées, avec une clé par dossier, et rangées par groupes : chacun ne lit que les groupes utiles à sa mission.',
  'Chaque lecture est notée dans un journal que personne ne peut changer sans que cela se voie ; seul le ' +
    'délégué à la protection des données du département le lit.',
  'Elles ne quittent pas le département, sauf si vous changez d’association et que vous le demandez.',
];
