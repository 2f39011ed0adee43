import table from '../access/levels-table.json';
import { levelsDigest } from '../access/levels';
import { groups } from '../kernel/groups';
import { sheetFields } from '../kernel/sheet-fields';

type Line = (typeof table.rows)[number];

interface Place {
  title: string;
  body: string;
  formation: string;
}

/** In the order in which a file travels. */
const places: Place[] = [
  { title: "The association's own door", body: 'NONE', formation: 'NONE' },
  {
    title: 'Commission, formation INDIVIDUAL_CASES',
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: 'INDIVIDUAL_CASES',
  },
  {
    title: 'Commission, formation MINORS_PATHWAYS',
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: 'MINORS_PATHWAYS',
  },
  {
    title: 'Commission, urgent circuit of a minor (PROTECTION_CIRCUIT)',
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: 'PROTECTION_CIRCUIT',
  },
  { title: 'CODAF, formation PLENARY', body: 'CODAF', formation: 'PLENARY' },
  { title: 'CODAF, formation RESTRICTED', body: 'CODAF', formation: 'RESTRICTED' },
  { title: 'Victim-support committee, formation PLENARY', body: 'VICTIM_SUPPORT_COMMITTEE', formation: 'PLENARY' },
  {
    title: 'Victim-support committee, follow-up cell (FOLLOW_UP_CELL)',
    body: 'VICTIM_SUPPORT_COMMITTEE',
    formation: 'FOLLOW_UP_CELL',
  },
  { title: 'A pleading, apart from the file', body: 'PLEADING', formation: 'NONE' },
];

const ARTICLE = /\(([^()]*\b(?:CASF|CESEDA|CPP|CSP|CSS|OIT|RGPD|code civil|code pénal)\b[^()]*)\)/g;
const GENERATED =
  '<!-- Generated from server/access/levels-table.json by `npm run generate`: change the table, not this text. -->';
const START = '<!-- levels:start -->';
const END = '<!-- levels:end -->';

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const header = (cells: string[]) => [row(cells), row(cells.map(() => '---'))];
const linesAt = ({ body, formation }: Place) =>
  table.rows.filter((line) => line.body === body && line.formations.includes(formation));
const letterOf = (line: Line, column: string) =>
  line.levels.split(' ')[table.columns.indexOf(column)]!.replace('.', '·');
/** The CODAF's lines speak of the alert's text, those of a pleading of its own, all others of the groups of a sheet. */
const columnsOf = ({ body }: Place): string[] =>
  body === 'CODAF' ? ['alert'] : body === 'PLEADING' ? ['pleading'] : groups;
const stagesOf = ({ stages }: Line) => (stages.length === 1 ? stages[0]! : `${stages[0]} to ${stages.at(-1)}`);
const readerOf = ({ role, fact }: Line) => (fact === 'ANY' ? role : `${role}, if ${fact}`);

/** The articles that the line's reason cites; without one, it is the platform's own strict reading. */
function sourceOf({ reason }: Line): string {
  const cited = [...reason.matchAll(ARTICLE)].map(([, article]) => article!);
  return cited.length > 0 ? cited.join(' ; ') : 'own reading';
}

function sectionOf(place: Place): string[] {
  const columns = columnsOf(place);
  const lines = linesAt(place);
  return [
    `## ${place.title}`,
    '',
    ...header(['reader', 'relation', 'stages', ...columns, 'line']),
    ...lines.map((line) =>
      row([readerOf(line), line.relation, stagesOf(line), ...columns.map((column) => letterOf(line, column)), line.id]),
    ),
    '',
    ...header(['line', 'reason', 'source']),
    ...lines.map((line) => row([line.id, line.reason, sourceOf(line)])),
    '',
  ];
}

function minimisedFields(): string[] {
  const named = (keep: boolean, group: (typeof groups)[number]) =>
    sheetFields[group]
      .filter(({ name, minimised }) => name !== 'sex' && (minimised === true) === keep)
      .map(({ label }) => label)
      .join(', ');
  return [
    '## Which fields are MINIMISED',
    '',
    'Whoever reads identity at MINIMISED or FULL also sees the reference, the age class and the sex.',
    '',
    ...header(['group', 'MINIMISED readers see', 'only FULL readers see']),
    ...groups.map((group) => row([group, named(true, group), named(false, group)])),
    row(['alert', 'secteur', 'établissement, lieu, faits, nombre de personnes, souhait des personnes, conditions']),
    row(['pleading', '', 'texte']),
    '',
  ];
}

/** `docs/levels.md`, for whoever must read and sign the table. */
export function levelsPage(): string {
  return [
    '# Who reads what: the levels table',
    '',
    GENERATED,
    '',
    `Number ${table.serial}, of ${table.date}. Digest: \`${levelsDigest}\`.`,
    '',
    ...INTRODUCTION,
    '',
    ...places.flatMap(sectionOf),
    ...minimisedFields(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** The table of the README: one file, its members convened, the facts that each line asks for being true. */
export function readmeTable(): string {
  const sitting = places
    .slice(0, 2)
    .flatMap(linesAt)
    .filter(
      ({ stages, relation }) => stages.includes('IN_SESSION') && !['CONSULTED', 'BREAK_GLASS'].includes(relation),
    );
  return [
    START,
    GENERATED,
    '',
    ...header(['reader', ...groups]),
    ...sitting.map((line) => row([readerOf(line), ...groups.map((group) => letterOf(line, group))])),
    END,
  ].join('\n');
}

/** The README with its generated part as it should be. */
export function withReadmeTable(readme: string): string {
  const [from, until] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || until < from) throw new Error(`README.md lacks the markers ${START} and ${END}`);
  return readme.slice(0, from) + readmeTable() + readme.slice(until + END.length);
}

const INTRODUCTION = [
  '**F** FULL: every field. **M** MINIMISED: the named fields below, never free text. **P** PSEUDONYM, for ' +
    'identity alone: the reference of',
  'this referral, the age class and the sex (under ten open files in the département: adult or minor, and ' +
    'no sex). **·** NONE: nothing, and',
  'the answer says that the group is masked and why.',
  '',
  'A line opens something only where all of it is true: the reader holds that role in a mandate in force, ' +
    'stands in that relation to the file,',
  'before that body and formation, at that stage, and the fact is true of the file. Where several lines ' +
    'are true, the highest letter counts.',
  'What a line opens is then bounded by the lens of the referral (what the association shares) and by the accord of the person; a recusal',
  'closes the door, and whoever the association asked to keep from a file reads nothing of it at any door ' +
    'until the chair has answered. A role',
  'that has no line reads nothing: MIPROF, DPO and ADMIN have none. The formation POLICY has no line ' +
    'either: nothing nominative comes before it.',
  '',
  '**Stages**: DRAFT; SUBMITTED; LISTED from the summons; IN_SESSION from the opening of the sitting to ' +
    'the decision; DECIDED; RUNNING with',
  'the pathway; ENDED; ARCHIVED, which has no line. A member of the body (SEATED) reads only when summoned ' +
    'to the sitting that has the file',
  'on its agenda, until that sitting is closed.',
  '',
  '**Relations**: OWN_TEAM, OWN_ASSOCIATION: the association that keeps the file. SECRETARIAT: runs the body. DECIDING: the authority that',
  'decides. SEATED: summoned member. ADDRESSEE: receives what its own task needs. CONSULTED: asked by the ' +
    'secretariat for a written view; reads',
  'the groups of the question alone, until the answer or the last day. BREAK_GLASS: danger to life, opened ' +
    'with a reason by whoever holds the',
  'mandate, for three hours, told at once to the data protection officer, who reviews it; there the lens ' +
    'and the accord do not bound, a recusal',
  'and a kept reader do (vital interest, RGPD art. 9.2 c).',
  '',
  '**Source**: the article that the reason cites, or « own reading »: a strict reading by this project, ' +
    'which no text states as such. The whole',
  'table is to be confirmed by a lawyer before it serves real persons.',
];
