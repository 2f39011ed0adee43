import { paragraph } from '../../../../../pdf/blocks';
import type { PublishedRelease } from '../../published-release';
import type { Producer } from '../bulletin-file';
import { openStudio, type Studio } from '../charts/studio';
import type { Block, BulletinDocument, NumbersTable, Section } from '../document';
import { tableOf } from '../reading';
import { coverageOf, coverageSection, type Coverage } from './coverage';
import { delayWords } from './delays';
import { factsOf, kickerOf, leadOf, readingOf, restricted, summaryOf, titleOfBulletin, warningsOf } from './front';
import { keyFiguresOf } from './key-figures';
import { colophonSection, methodSection } from './method';
import { departementMap } from './node-figure';
import { nodeTable } from './node-table';
import { numbered } from './numbering';
import { officialSection } from './official';
import { departementsTable, regionTable } from './places';
import { trendSection } from './trends';

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly string[];
}

/** Those of these tables that the release has; a chapter without any is left out. */
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

/** The total stands among the key figures; the départements have the last table. */
const ELSEWHERE = new Set([...CHAPTERS.flatMap(({ nodes }) => nodes), 'national', 'region', 'departement']);

/** `others` are every release before the end of this one, of whatever length. */
export async function bulletinDocument(
  release: PublishedRelease,
  others: readonly PublishedRelease[],
  producer: Producer,
): Promise<BulletinDocument> {
  const studio = await openStudio();
  const coverage = coverageOf(release, others);
  const departements = departementsTable(release, coverage);
  const sections = [
    { id: 'a-retenir', title: 'À retenir', blocks: [keyFiguresOf(release, others, coverage), readingOf(release)] },
    ...CHAPTERS.map((chapter) => chapterSection(release, chapter)),
    placesSection(studio, release, coverage),
    trendSection(studio, release, others),
    officialSection(release),
    coverageSection(studio, coverage, departements.id),
    methodSection(release),
    colophonSection(release, producer),
    annex(release, departements),
  ];
  return numbered({
    title: titleOfBulletin(release),
    kicker: kickerOf(release),
    facts: factsOf(release),
    warnings: warningsOf(release),
    lead: leadOf(release),
    summary: summaryOf(release),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    colophon: `Passerelle · Bulletin ${release.id}${restricted(release) ? ' · Diffusion restreinte : MIPROF' : ''}`,
  });
}

function chapterSection(release: PublishedRelease, { id, title, nodes }: Chapter): Section {
  const blocks = nodes.flatMap((node): Block[] => {
    const table = tableOf(release, node);
    if (table === null) return [];
    return [nodeTable(release, table), ...(node === 'national.delay' ? delayWords(release) : [])];
  });
  return { id, title, blocks };
}

const NO_RANKING =
  'Un nombre élevé dit souvent une instance active, non davantage de victimes : ces chiffres ne classent pas les territoires.';

function placesSection(studio: Studio, release: PublishedRelease, coverage: Coverage): Section {
  const [departement, region] = [tableOf(release, 'departement'), tableOf(release, 'region')];
  return {
    id: 'territoires',
    title: [departement && 'Départements', region && 'Régions'].filter(Boolean).join(' et ').replace('et R', 'et r'),
    blocks: [
      ...(departement || region ? [paragraph(NO_RANKING)] : []),
      ...(departement ? [departementMap(studio, departement)] : []),
      ...(region ? [regionTable(release, region, coverage)] : []),
    ],
  };
}

function annex(release: PublishedRelease, departements: NumbersTable): Section {
  const rest = release.tables.filter(({ node }) => !ELSEWHERE.has(node.id));
  return {
    id: 'tableaux',
    title: 'Tableaux détaillés',
    blocks: [...rest.map((table) => nodeTable(release, table)), departements],
  };
}
