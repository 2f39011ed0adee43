import type { ComponentChildren } from 'preact';
import { ConsoleJournalDocument, type ConsoleJournalQuery, type JournalKind } from '../../../client-sdk/src';
import { Callout, Details, Empty, Pagination, Table, safeHref, type Column, type Option } from '../../elements';
import { FilterBar, type Filter } from '../../forms/filter-bar';
import { page } from '../../http/page';
import { isoOf } from '../../http/typed-date';
import type { Asked, Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { moment } from '../../shell/dates';
import { PrivacyTabs } from './tabs';

type Place = NonNullable<ConsoleJournalQuery['departement']>;
type Entry = NonNullable<Place['journal']>['nodes'][number];

const KINDS: readonly JournalKind[] = ['ACT', 'READ'] as JournalKind[];

function filterOf({ query }: Asked) {
  const kind = KINDS.find((each) => each === query.get('nature'));
  const [from, until] = [isoOf(query.get('du') ?? ''), isoOf(query.get('au') ?? '')];
  return {
    ...(kind && { kind }),
    ...(from && { from }),
    ...(until && { until }),
    ...(query.get('compte') && { account: query.get('compte') }),
    ...(query.get('objet') && { thing: query.get('objet') }),
  };
}

/** Who did or read what, by name for the officer; files are followed by an opaque name. */
export const journalPage = page({
  path: '/:departement/registre/journal',
  document: ConsoleJournalDocument,
  variables: (asked) => ({ code: asked.params.departement!, after: asked.query.get('apres'), filter: filterOf(asked) }),
  title: 'Journal',
  area: 'privacy',
  view: ({ departement }, visit) => departement?.journal && <Journal place={departement} visit={visit} />,
});

function Journal({ place, visit }: { place: Place; visit: Visit }) {
  const { asked } = visit;
  const { nodes, pageInfo } = place.journal!;
  return (
    <>
      <h1>Journal</h1>
      <PrivacyTabs departement={asked.params.departement!} current="registre/journal" />
      <Callout>
        Cette lecture est elle-même consignée. Un dossier porte ici un nom d’emprunt : il se suit d’une ligne à l’autre
        sans dire lequel il est.
      </Callout>
      <FilterBar
        at={asked.address.split('?')[0]!}
        filters={filtersFor(place, visit)}
        kept={{ objet: asked.query.get('objet') }}
      />
      {nodes.length === 0 ? (
        <Empty>Aucune ligne pour ces critères.</Empty>
      ) : (
        <Table caption="Journal, du plus récent au plus ancien" columns={columnsFor(place, visit)} rows={nodes} />
      )}
      <Pagination next={pageInfo.hasNextPage ? nextOf(asked, pageInfo.endCursor) : null} first={firstOf(asked)} />
    </>
  );
}

const filtersFor = (place: Place, { asked: { query }, labels }: Visit): Filter[] => [
  {
    name: 'nature',
    label: 'Nature',
    placeholder: 'Toutes',
    chosen: query.get('nature'),
    options: KINDS.map((value) => ({ value, label: capital(labels.of('JournalKind', value)) })),
  },
  { name: 'compte', label: 'Personne', placeholder: 'Toutes', chosen: query.get('compte'), options: accountsOf(place) },
  { kind: 'day', name: 'du', label: 'Depuis le', chosen: query.get('du') },
  { kind: 'day', name: 'au', label: 'Jusqu’au', chosen: query.get('au') },
];

/** Whoever holds a mandate here, and whoever else this page shows: some act under a national one. */
function accountsOf({ mandates, journal }: Place): Option[] {
  const held = mandates.nodes.map(({ account: { id, name } }) => [id, name] as const);
  const shown = journal!.nodes.map(({ account, accountName }) => [account, accountName ?? ''] as const);
  const named = [...new Map([...held, ...shown]).entries()].filter(([, name]) => name !== '');
  return named
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'));
}

function columnsFor(place: Place, { labels, asked }: Visit): Column<Entry>[] {
  const journal = `/${asked.params.departement}/registre/journal`;
  const followed = (name: string) => <a href={safeHref(`${journal}?objet=${encodeURIComponent(name)}`)}>{name}</a>;
  return [
    { head: 'Quand', heads: true, cell: ({ at }) => moment(at, place.timeZone) },
    { head: 'Qui', cell: ({ accountName }) => accountName ?? 'Compte qui n’existe plus' },
    { head: 'Nature', cell: ({ kind }) => capital(labels.of('JournalKind', kind)) },
    { head: 'Acte ou page', cell: ({ operation }) => <Operation code={operation} labels={labels} /> },
    { head: 'Objet', cell: ({ subject }) => subject && followed(subject) },
    { head: 'Ce qui s’est ouvert', cell: ({ opened }) => <Opened {...{ opened, labels, followed }} /> },
    { head: 'Motif', cell: ({ reason }) => reason },
  ];
}

/** What nobody published has no title: the names of its fields are shown. */
function Operation({ code, labels }: { code: string; labels: Visit['labels'] }) {
  const title = labels.of('journalOperation', code);
  return title === code ? <code>{code}</code> : <>{capital(title)}</>;
}

interface OpenedProps {
  opened: Entry['opened'];
  labels: Visit['labels'];
  /** A link to everything that was done with it. */
  followed(name: string): ComponentChildren;
}

/** A sitting opens the same group of each of its files: one line, and the files behind it. */
function Opened({ opened, labels, followed }: OpenedProps) {
  if (opened.length === 0) return <>–</>;
  const doors = new Map<string, Set<string>>();
  for (const { group, item, level, door } of opened) {
    const what = group ? labels.of('InformationGroup', group) : itemWords(item, labels);
    const words = `${what} (${labels.of('Level', level)})`;
    doors.set(words, (doors.get(words) ?? new Set()).add(door ?? ''));
  }
  return (
    <ul class="console-plain">
      {[...doors].map(([words, found]) => (
        <li>
          <Doors words={words} names={[...found].filter(Boolean)} followed={followed} />
        </li>
      ))}
    </ul>
  );
}

interface DoorsProps extends Pick<OpenedProps, 'followed'> {
  words: string;
  names: readonly string[];
}

function Doors({ words, names, followed }: DoorsProps) {
  if (names.length === 0) return <>{words}</>;
  if (names.length === 1)
    return (
      <>
        {words}
        {'\u00a0'}: {followed(names[0]!)}
      </>
    );
  return (
    <Details summary={`${words}, ${names.length} fois`}>
      <ul>
        {names.map((name) => (
          <li>{followed(name)}</li>
        ))}
      </ul>
    </Details>
  );
}

/** `document SLOT` and `name SLOT` are of a paper; what was made names its kind, its audience or its reader. */
function itemWords(item: string, labels: Visit['labels']): string {
  const [what = '', code] = item.split(/ (?=[A-Z])/);
  const list = MADE[what] ?? 'DocumentSlot';
  return [labels.of('journalItem', what), code && labels.of(list, code)].filter(Boolean).join('\u00a0: ');
}

const MADE: Readonly<Record<string, string>> = { minutes: 'MinutesAudience', paper: 'PaperKind', 'room copy': 'Role' };

function nextOf({ address }: Asked, cursor: string | null): string {
  const [path, query = ''] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('apres', cursor ?? '');
  return `${path}?${parameters.toString()}`;
}

function firstOf({ address, query }: Asked): string | null {
  if (!query.has('apres')) return null;
  const parameters = new URLSearchParams(query);
  parameters.delete('apres');
  return `${address.split('?')[0]}?${parameters.toString()}`;
}
