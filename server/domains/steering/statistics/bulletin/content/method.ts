import { heading, list, paragraph } from '../../../../../pdf/blocks';
import type { DataTable } from '../../../../../pdf/table';
import type { NodeLaw, Place } from '../../lattice.rules';
import { ERASED_BEFORE, outcomesUntil, WHAT_REMAINS } from '../../method';
import type { PublishedRelease } from '../../published-release';
import type { Producer } from '../bulletin-file';
import type { Block, Section } from '../document';
import { day, margin, MASKED, number } from '../french';
import { restricted, tellsOutcomes } from './front';

const LEVELS: Record<Place, string> = { NATIONAL: 'France entière', REGION: 'Région', DEPARTEMENT: 'Département' };

const WHY_TOTALS_DIFFER: readonly Block[] = [
  heading('Pourquoi les totaux ne tombent pas juste'),
  paragraph(
    'Le bruit de chaque nombre est tiré à part : la somme des départements ne donne pas le nombre de la ' +
      'région, la somme des formes ne donne pas l’ensemble. C’est voulu. ' +
      'Si les totaux tombaient juste, une soustraction suffirait à retrouver un nombre masqué. Il ne faut donc ' +
      'pas additionner les cases : le nombre de chaque niveau se lit dans le tableau de ce niveau.',
  ),
  paragraph(
    'Les parts sont des pourcentages entiers, calculés sur les nombres diffusés, et seulement si le total ' +
      'est d’au moins 30. Les premiers nombres au-dessus du plancher sont un peu surestimés, ' +
      'd’environ une personne, parce qu’un bruit négatif les aurait masqués.',
  ),
];

const WHAT_IT_IS_NOT: readonly Block[] = [
  heading('Ce que ce bulletin n’est pas'),
  list([
    'Ce n’est pas l’enquête annuelle de la MIPROF, qui interroge les associations sur toutes les victimes ' +
      'qu’elles accompagnent : les deux ne se comparent ni ne s’additionnent.',
    'Ce n’est pas une mesure du nombre de victimes de traite en France : beaucoup ne sont jamais repérées, ni portées devant une instance.',
    'Ce n’est pas un classement des départements : un nombre élevé dit souvent une instance active.',
  ]),
];

/** In plain words; statisticians find parameters in the JSON file. */
export function methodSection(release: PublishedRelease): Section {
  return {
    id: 'methode',
    title: 'Méthode, en clair',
    blocks: [...whereFrom(release), ...howProtected(release), ...WHY_TOTALS_DIFFER, ...WHAT_IT_IS_NOT],
  };
}

function whereFrom(release: PublishedRelease): Block[] {
  return [
    heading('D’où viennent les chiffres'),
    list([
      'Une association ou un service dépose un dossier sur Passerelle pour qu’une instance du département en ' +
        'connaisse. Le dossier compte à la date où le serveur l’a enregistré, quelle que soit la date des faits.',
      ...(tellsOutcomes(release)
        ? [`Les avis, les décisions et les délais sont ceux ${outcomesUntil(day(release.cutOff))}.`]
        : []),
      'Une personne compte une fois par publication. Un dossier transféré compte là où il est arrivé. Des ' +
        'dossiers au même nom et à la même année de naissance comptent pour une personne, sauf si une ' +
        'association a répondu qu’il s’agit de quelqu’un d’autre : des homonymes peuvent donc être confondus, et ' +
        'une personne connue sous deux noms comptée deux fois.',
      ERASED_BEFORE,
      'La forme d’exploitation est la forme principale : un dossier qui en porte plusieurs compte dans une seule.',
      `Les chiffres sont figés une fois, le ${day(release.frozenOn)}. Un dossier corrigé ou effacé ensuite ne ` +
        'les change pas ; une erreur donne lieu à un erratum, daté, en tête de bulletin.',
    ]),
  ];
}

function howProtected(release: PublishedRelease): Block[] {
  const { threshold } = release.lattice;
  return [
    heading('Comment les personnes sont protégées'),
    paragraph(
      'Un petit nombre, ou la différence de deux nombres, peut suffire à reconnaître quelqu’un, et le mettre ' +
        'en danger. Trois précautions rendent cela très difficile.',
    ),
    list([
      'Un bruit. À chaque nombre est ajouté un petit nombre tiré au sort, positif ou négatif, jamais plus ' +
        'grand que la marge. Il est tiré une seule fois : redemander le même chiffre donne le même chiffre.',
      `Un plancher. Un nombre trop petit n’est pas diffusé. Un nombre diffusé repose toujours sur ${number(threshold)} personnes au moins.`,
      'Un seul signe. Zéro, quelques personnes ou une absence de donnée s’écrivent de la même façon : « ' +
        `${MASKED} ». On ne peut donc pas conclure de ce signe qu’il n’y a personne.`,
    ]),
    paragraph(WHAT_REMAINS),
    lawTable(release),
  ];
}

function lawTable({ lattice }: PublishedRelease): DataTable {
  return {
    kind: 'table',
    id: 'tableau-marges',
    title: 'Marge et plus petit nombre diffusé, par niveau',
    note: `Plan des tableaux : version ${lattice.version}.`,
    columns: [
      { title: 'Niveau', weight: 3 },
      { title: 'Marge', numeric: true, weight: 1.5 },
      { title: 'Plus petit nombre diffusé', numeric: true, weight: 2 },
    ],
    rows: (Object.entries(lattice.laws) as [Place, NodeLaw][]).map(([place, { bound, drawnThreshold }]) => [
      LEVELS[place],
      margin(bound),
      number(lattice.threshold + (drawnThreshold ? 0 : bound)),
    ]),
  };
}

export function colophonSection(release: PublishedRelease, producer: Producer): Section {
  const licence: Block = restricted(release)
    ? paragraph('Ce document n’est pas placé sous licence ouverte : sa diffusion est restreinte à la MIPROF.')
    : paragraph(
        'Réutilisation libre sous Licence Ouverte 2.0 (Etalab), à condition de citer la source et la date : ' +
          `« ${producer.name}, Passerelle, bulletin ${release.id}, chiffres figés le ${day(release.frozenOn)} ».`,
      );
  return {
    id: 'licence',
    title: 'Licence, producteur et fichiers',
    blocks: [
      licence,
      paragraph(
        `Producteur : ${producer.name}. Pour toute question : ${producer.contact}${producer.email === null ? '' : `, ${producer.email}`}.`,
      ),
      paragraph(
        'Les mêmes chiffres existent en page web (HTML), en document (PDF), en tableur (ODS), en texte tabulé ' +
          '(CSV : UTF-8, point-virgule) et en données décrites (JSON, avec une notice DCAT-AP).',
      ),
    ],
  };
}
