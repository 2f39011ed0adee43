import { factBits, GROUP_BITS } from '../../../kernel/groups';
import { categoriesOf, emergencyGroups, EMERGENCY, membersOf, type Category } from './recipients';
import type { VNode } from 'preact';
import { PaperList, paperPage, PaperSection, PaperTable } from '../../../../console/elements';
import type { Export } from './export';
import { retentionOf } from './retention';
import { JUSTICE, RIGHTS } from './rights';
import { dayWord } from '../../../kernel/french-date';
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
  return body === 'VICTIM_SUPPORT_COMMITTEE' ? { body, purpose: 'VICTIM_SUPPORT', formation: 'FOLLOW_UP_CELL' } : null;
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
    html: paperPage({ title: TITLE, intro: introOf(today, minor), children: sectionsOf(today, content, recipients) }),
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

interface NoticeContent {
  controller: string;
  contact: string;
  alerts: boolean;
}

type Place = Shared & { categories: Category[] };

function sectionsOf(today: string, content: NoticeContent, recipients: Place[]): VNode {
  return (
    <>
      <PaperSection id="qui" title="Qui est responsable">
        <PaperList items={[content.controller, content.contact]} />
      </PaperSection>
      <PaperSection id="pourquoi" title="Pourquoi, et en vertu de quoi">
        <PaperList
          items={[
            ...recipients.map(({ purpose, body }) => `Pour ${purposeWords[purpose]} : ${bodyWords[body]}.`),
            ...GROUNDS,
          ]}
        />
      </PaperSection>
      {recipients.map(readersSection)}
      {content.alerts && (
        <PaperSection id="signalement" title="Signalement au comité anti-fraude">
          <p>{ALERT}</p>
        </PaperSection>
      )}
      <PaperSection id="urgence" title="En cas de danger">
        <p>{EMERGENCY}</p>
      </PaperSection>
      <PaperSection id="duree" title="Combien de temps">
        <RetentionTable today={today} caption="Durées de conservation" />
      </PaperSection>
      <PaperSection id="droits" title="Vos droits">
        <PaperList items={RIGHTS} />
        <p>{JUSTICE}</p>
      </PaperSection>
      <PaperSection id="securite" title="Comment vos informations sont protégées">
        <PaperList items={PROTECTION} />
      </PaperSection>
    </>
  );
}

const readersSection = (place: Place): VNode => (
  <PaperSection id={`lit-${place.body.toLowerCase()}`} title={`Qui lira : ${bodyWords[place.body]}`}>
    <p>Si vous acceptez ce partage :</p>
    <RecipientTable categories={place.categories} />
    <MemberLine place={place} />
  </PaperSection>
);

export const RecipientTable = ({ categories }: { categories: readonly Category[] }) => (
  <PaperTable
    caption="Destinataires, et ce que chacun lit au plus"
    columns={['Qui', 'Quoi']}
    rows={categories.map(({ category, when, groups }) => [
      when ? `${category}, ${when}` : category,
      groups.map(({ group, level }) => `${groupWords[group]} : ${levelWords[level]}`).join('\n'),
    ])}
  />
);

export const RetentionTable = ({ today, caption }: { today: string; caption: string }) => (
  <PaperTable
    caption={caption}
    columns={['Quoi', 'Combien de temps', 'Source']}
    rows={retentionOf(today).map(({ what, duration, source }) => [what, duration, source])}
  />
);

/** For whoever sits, and only for a sitting: the same for every file. */
export const MemberLine = ({ place }: { place: { body: string; formation: string } }) => (
  <p>
    {SIT_AND_READ} : {membersOf(place).join(', ')}. Tous sont tenus au secret.
  </p>
);

const GROUNDS = [
  "Mission d'intérêt public et intérêt public important (RGPD art. 6 §1 e et 9 §2 g) pour les " +
    'administrations ; accompagnement social par une association ' +
    '(RGPD art. 6 §1 e et 9 §2 d ou h).',
  "L'accord que vous donnez à un partage est une garantie de plus ; le refuser ne vous prive ni " +
    "d'accompagnement, ni de soins, ni d'hébergement.",
];
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
