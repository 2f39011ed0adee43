import { heading, list, paragraph } from '../../../../../pdf/blocks';
import type { DataTable } from '../../../../../pdf/table';
import type { Place } from '../../lattice.rules';
import { ERASED_BEFORE, isFirstEdition, NEAR_THE_FLOOR, outcomesUntil, whatRemains } from '../../method';
import type { PublishedRelease } from '../../published-release';
import type { Producer } from '../bulletin-file';
import type { Block, Section } from '../document';
import { day, margin, number } from '../french';
import { isPooled } from '../period';
import { restricted, tellsOutcomes } from './front';

const LEVELS: Record<Place, string> = { NATIONAL: 'France entière', REGION: 'Région', DEPARTEMENT: 'Département' };

/** In plain words; statisticians find parameters in the JSON file. */
export function methodSection(release: PublishedRelease): Section {
  return { id: 'methode', title: 'Méthode, en clair', blocks: [...whereFrom(release), ...howProtected(release)] };
}

function whereFrom(release: PublishedRelease): Block[] {
  return [
    heading('D’où viennent les chiffres'),
    list([
      `Les chiffres sont figés une fois, le ${day(release.frozenOn)} : c’est le gel. Un dossier corrigé ou effacé ensuite ne ` +
        'les change pas ; une erreur donne lieu à un erratum, daté, en tête de bulletin.',
      'Un dossier compte à la date à laquelle le serveur l’a enregistré, quelle que soit celle des faits, et qu’une instance l’ait déjà ' +
        'examiné ou non.',
      ...(tellsOutcomes(release)
        ? [`Les avis, les décisions et les délais sont ceux ${outcomesUntil(day(release.cutOff))}.`]
        : []),
      'Un dossier transféré compte là où il est arrivé. Des ' +
        'dossiers au même nom et à la même année de naissance comptent pour une personne, sauf si une ' +
        'association a répondu qu’il s’agit de quelqu’un d’autre : des homonymes peuvent donc être confondus, et ' +
        'une personne connue sous deux noms comptée deux fois.',
      ERASED_BEFORE,
      'Un dossier qui porte plusieurs formes d’exploitation compte dans sa forme principale.',
      ...(gathersForms(release) ? [WIDE_FORMS] : []),
      'Les signalements au CODAF ne désignent personne : ils ne sont pas comptés.',
    ]),
  ];
}

const WIDE_FORMS =
  'Les formes sont réunies en trois, parce que les plus rares ne pourraient être diffusées. Ce choix tient aux publications ' +
  'antérieures, jamais aux chiffres de la période.';

const gathersForms = ({ lattice }: PublishedRelease): boolean =>
  lattice.dimensions.some(({ code, codes }) => code === 'FORM' && codes.some(({ of }) => of !== undefined));

function howProtected(release: PublishedRelease): Block[] {
  const { threshold, laws } = release.lattice;
  const isDrawn = Object.values(laws).some(({ drawnThreshold }) => drawnThreshold);
  return [
    heading('Comment les personnes sont protégées'),
    paragraph(
      'Un petit nombre, ou la différence de deux nombres, peut suffire à reconnaître quelqu’un, et le mettre ' +
        'en danger. Trois précautions rendent cela très difficile.',
    ),
    list([
      'Le petit nombre tiré au sort ne dépasse jamais la marge. Il est tiré une seule fois : redemander le même chiffre donne le même ' +
        'chiffre. Si les totaux tombaient juste, une soustraction suffirait à retrouver un nombre masqué.',
      `Un nombre trop petit n’est pas diffusé : un nombre diffusé repose toujours sur ${number(threshold)} personnes au moins. ` +
        `${isDrawn ? 'Pour un département, le seuil est lui-même tiré au sort. ' : ''}${NEAR_THE_FLOOR}`,
      ...editionWords(release),
    ]),
    paragraph(whatRemains(release.lattice, release.id)),
    lawTable(release),
  ];
}

function editionWords(release: PublishedRelease): string[] {
  if (isFirstEdition(release.lattice, release.id)) return [];
  return isPooled(release)
    ? [
        'Les tableaux les plus fins ne paraissent que tous les trois ans, sur une période fixe : une même personne ' +
          'pèse ainsi sur peu de nombres à la fois.',
      ]
    : [
        'L’année ne donne que quelques tableaux. Les plus fins, dont ceux des départements, paraissent tous les trois ans sur une ' +
          'période fixe : une même personne pèse ainsi sur peu de nombres à la fois.',
      ];
}

/** Where a threshold is drawn, the smallest number shown is K itself. */
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
    rows: (Object.keys(LEVELS) as Place[]).flatMap((place) => {
      const law = lattice.laws[place];
      if (!law) return [];
      return [[LEVELS[place], margin(law.bound), number(lattice.threshold + (law.drawnThreshold ? 0 : law.bound))]];
    }),
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
