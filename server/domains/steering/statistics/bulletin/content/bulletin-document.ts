import { paragraph } from '../../../../../pdf/blocks';
import type { Place } from '../../lattice.rules';
import type { Quantile } from '../../delays.rules';
import type { PublishedRelease } from '../../published-release';
import type { Producer } from '../bulletin-file';
import { openStudio, type Studio } from '../charts/studio';
import type { Block, BulletinDocument, Section } from '../document';
import { margin, number, plural } from '../french';
import { tableOf } from '../reading';
import { coverageSection, departementalCoverage } from './coverage';
import { factsOf, keyFiguresOf, restricted, scopeOf, summaryOf, titleOfBulletin, warningsOf } from './front';
import { colophonSection, methodSection } from './method';
import { nodeFigure } from './node-figure';
import { nodeTable } from './node-table';
import { numbered } from './numbering';
import { trendSection } from './trends';

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly string[];
}

const CHAPTERS: readonly Chapter[] = [
  { id: 'formes', title: 'Les formes d’exploitation', nodes: ['national.form', 'national.form.sex'] },
  {
    id: 'personnes',
    title: 'Les personnes',
    nodes: [
      'national.sex',
      'national.age',
      'national.sex.age',
      'national.minority',
      'national.origin',
      'national.form.age',
      'national.form.origin',
    ],
  },
  {
    id: 'situation',
    title: 'Plainte, séjour, hébergement',
    nodes: ['national.complaint', 'national.residence', 'national.lodging'],
  },
  {
    id: 'instances',
    title: 'Instances, avis, décisions et délais',
    nodes: ['national.body', 'national.opinion', 'national.decision', 'national.delay'],
  },
];

/** The map and the bars of the regions come first; their long tables go to the end, with every table that no chapter names. */
const PLACES = ['departement', 'region'];
const NAMED = new Set([...CHAPTERS.flatMap(({ nodes }) => nodes), 'region']);

export async function bulletinDocument(
  release: PublishedRelease,
  earlier: readonly PublishedRelease[],
  producer: Producer,
): Promise<BulletinDocument> {
  const studio = await openStudio();
  const sections = [
    { id: 'a-retenir', title: 'À retenir', blocks: [keyFiguresOf(release), paragraph(readingAdvice(release))] },
    placesSection(studio, release),
    ...CHAPTERS.map((chapter) => chapterSection(studio, release, chapter)),
    trendSection(studio, release, earlier),
    coverageSection(studio, release),
    methodSection(release),
    colophonSection(release, producer),
    annex(release),
  ];
  return numbered({
    title: titleOfBulletin(release),
    kicker: restricted(release)
      ? 'Passerelle · Bulletin statistique annuel · Diffusion restreinte'
      : 'Passerelle · Bulletin statistique annuel',
    facts: factsOf(release),
    warnings: warningsOf(release),
    summary: summaryOf(release),
    scope: scopeOf(release),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    colophon: `Passerelle · Bulletin ${release.id}${restricted(release) ? ' · Diffusion restreinte : MIPROF' : ''}`,
  });
}

const MARGINS: Readonly<Record<Place, string>> = {
  NATIONAL: 'pour la France',
  REGION: 'pour une région',
  DEPARTEMENT: 'pour un département',
};

const readingAdvice = ({ lattice: { laws } }: PublishedRelease): string =>
  'Les nombres de personnes de cette page sont arrondis à la dizaine, et leur marge comprend l’arrondi ; ' +
  'les tableaux donnent le nombre diffusé, connu à ' +
  `${(Object.keys(laws) as Place[]).map((place) => `${margin(laws[place]!.bound)} près ${MARGINS[place]}`).join(', à ')}. ` +
  'Les totaux ne sont pas la somme des cases, et les petits nombres ne sont pas diffusés : la méthode, plus loin, dit pourquoi.';

function placesSection(studio: Studio, release: PublishedRelease): Section {
  const blocks = PLACES.flatMap((node): Block[] => {
    const table = tableOf(release, node);
    if (table === null) return [];
    const figure = nodeFigure(studio, release, table);
    return [...(figure === null ? [] : [figure]), ...(node === 'region' ? [nodeTable(release, table)] : [])];
  });
  return { id: 'territoires', title: 'Départements et régions', blocks };
}

function chapterSection(studio: Studio, release: PublishedRelease, { id, title, nodes }: Chapter): Section {
  const blocks = nodes.flatMap((node): Block[] => {
    const table = tableOf(release, node);
    if (table === null) return [];
    const figure = nodeFigure(studio, release, table);
    return [
      ...(figure === null ? [] : [figure]),
      nodeTable(release, table),
      ...(node === 'national.delay' ? delayWords(release) : []),
    ];
  });
  return { id, title, blocks };
}

function delayWords({ delays }: PublishedRelease): Block[] {
  const { median, ninthDecile } = delays ?? { median: null, ninthDecile: null };
  if (median === null && ninthDecile === null)
    return [
      paragraph(
        'Ni le délai médian ni le neuvième décile ne sont diffusés : trop peu de décisions, ou des marges et des ' +
          'cases masquées qui laissent un doute.',
      ),
    ];
  return [
    paragraph(
      [
        median === null
          ? 'Le délai médian n’est pas diffusé : les marges et les cases masquées laissent un doute.'
          : `La moitié des décisions sont venues en ${within(median)}.`,
        ninthDecile === null
          ? 'Le neuvième décile n’est pas diffusé : les marges et les cases masquées laissent un doute.'
          : `Neuf décisions sur dix sont venues en ${within(ninthDecile)}.`,
        'Le nombre de jours est estimé dans une tranche du tableau ; les bornes entre parenthèses sont celles de ' +
          'la tranche, et elles sont certaines.',
      ].join(' '),
    ),
  ];
}

const within = ({ days, from, to }: Quantile): string =>
  `${plural(days, 'jour', 'jours')} environ (entre ${number(from)} et ${number(to)} jours)`;

function annex(release: PublishedRelease): Section {
  const rest = release.tables.filter(({ node }) => !NAMED.has(node.id));
  return {
    id: 'tableaux',
    title: 'Tableaux détaillés',
    blocks: [...rest.map((table) => nodeTable(release, table)), departementalCoverage(release)],
  };
}
