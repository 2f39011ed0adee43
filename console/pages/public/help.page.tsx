import { Details, TextLink } from '../../elements';
import { staticPage } from '../../http/page';

/** What each does here, in what order, and where the texts are. */
export const helpPage = staticPage({
  path: '/aide',
  title: 'Aide et textes',
  area: 'public',
  view: (visit) => (
    <>
      <h1>Aide et textes</h1>
      <p>
        Passerelle porte une situation de traite devant les instances qui existent déjà dans le département. Elle n’en
        crée aucune, et ne décide de rien.
      </p>
      <h2>Par fonction</h2>
      {GUIDES.map(({ who, steps }) => (
        <Details summary={who}>
          <ol>
            {steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </Details>
      ))}
      <Reading />
      <h2>Les textes</h2>
      <p>
        <TextLink href="/aide/regles">Les règles que la plateforme applique, instance par instance</TextLink>
        {visit.visitor ? '' : ' (après identification)'}
      </p>
      <ul>
        {TEXTS.map(([href, label]) => (
          <li>
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ul>
      <Danger />
    </>
  ),
});

const GUIDES = [
  {
    who: 'Association : ouvrir et déposer un dossier',
    steps: [
      'Lisez la notice avec la personne, avant d’écrire.',
      'Ouvrez le dossier, puis remplissez ses groupes dans l’ordre que vous voulez.',
      'Ce que vous ne savez pas se dit : « refusé », « pas encore demandé », « dangereux à écrire ».',
      'Joignez les pièces par photographie ou par fichier : le lieu et l’appareil en sont retirés.',
      'Recueillez l’accord de la personne, pour une instance et un but : la page montre d’abord qui lira quoi.',
      'Déposez. Le secrétariat reçoit le dossier, et vous suivez ce qu’il devient.',
    ],
  },
  {
    who: 'Coordination : tenir une séance',
    steps: [
      'Fixez la séance : la première date régulière s’affiche pendant que vous écrivez.',
      'Recevez les dossiers, puis inscrivez-les à l’ordre du jour, dans l’ordre voulu.',
      'Convoquez. Chaque membre voit, à son niveau, ce qui sera examiné.',
      'Le jour venu, notez les présents : le quorum se calcule. Puis, dossier par dossier, l’avis et les réserves.',
      'Préparez les décisions pour le préfet, notifiez, et suivez les parcours.',
    ],
  },
  {
    who: 'Membre d’une instance : lire et se prononcer',
    steps: [
      'Votre bureau dit ce qui vous attend, le plus en retard d’abord.',
      'L’ordre du jour s’ouvre au niveau de votre fonction. Ce qui est masqué le dit, avec la raison et qui peut l’ouvrir.',
      'Si un dossier vous touche de près, déclarez-le : vous en serez tenu à l’écart.',
      'En urgence, un accès d’exception s’ouvre avec un motif écrit. Il est noté, et relu.',
    ],
  },
  {
    who: 'Délégué à la protection des données',
    steps: [
      'Le registre du département réunit le journal, les accès d’exception à relire, les violations et le registre des traitements.',
      'Le journal se cherche par personne et par acte ; il ne peut être changé sans que cela se voie.',
    ],
  },
];

const CODES = 'https://www.legifrance.gouv.fr/codes/texte_lc';
const TEXTS = [
  [
    `${CODES}/LEGITEXT000006074069/`,
    'Code de l’action sociale et des familles : art. L.121-9 et R.121-12-6 et suivants, la commission et le parcours de sortie',
  ],
  [`${CODES}/LEGITEXT000006070719/`, 'Code pénal : art. 225-4-1 et suivants, la traite des êtres humains'],
  [
    `${CODES}/LEGITEXT000006070158/`,
    'Code de l’entrée et du séjour des étrangers : art. L.425-1 et suivants, le droit au séjour des victimes',
  ],
  [
    `${CODES}/LEGITEXT000031366350/`,
    'Code des relations entre le public et l’administration : art. R.133-3 et suivants, la tenue des commissions',
  ],
] as const;

function Reading() {
  return (
    <>
      <h2>Masqué n’est pas vide</h2>
      <p>
        Un cadre hachuré avec un cadenas dit qu’une information ne vous est pas ouverte, que quelque chose y soit écrit
        ou non. «&nbsp;Non renseigné&nbsp;» dit que personne n’a rien écrit.
      </p>
    </>
  );
}

function Danger() {
  return (
    <>
      <h2>En cas de danger</h2>
      <p>
        Passerelle n’est pas un service d’urgence. Appelez le <a href="tel:17">17</a>, ou le 114 par SMS. Pour un mineur
        en danger, le <a href="tel:119">119</a>. Pour un hébergement éloigné, le dispositif Ac.Sé&nbsp;:{' '}
        <a href="tel:0825009907">0&nbsp;825&nbsp;009&nbsp;907</a>.
      </p>
    </>
  );
}
