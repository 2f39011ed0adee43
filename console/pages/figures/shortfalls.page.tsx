import { ConsoleShortfallsDocument, type ConsoleShortfallsQuery } from '../../../client-sdk/src';
import { Breadcrumb, DefinitionList, Details, Empty, Table, type Column } from '../../elements';
import { FilterBar, type Filter } from '../../forms/filter-bar';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { SHEET_FORMATS } from '../../spreadsheet/written-sheet';
import { headingOf, rowsOf, TOPICS, type ShortfallRow, type Topic } from './shortfall-rows';
import { number } from './words';

type National = ConsoleShortfallsQuery['national'];
type Shortfalls = NonNullable<National['shortfalls']>;
type Total = Shortfalls['total'];

const AT = '/chiffres/suivi';
const TITLE = 'Suivi de la semaine';

/** Of the address; the API says which years and regions it knows. */
export function shortfallsAsked({ query }: Pick<Asked, 'query'>) {
  const year = /^20\d\d$/.test(query.get('annee') ?? '') ? Number(query.get('annee')) : null;
  return { year, region: query.get('region') || null };
}

/** What needs a telephone call, and in which order: for the MIPROF, on one page, of institutions alone. */
export const shortfallsPage = page({
  path: AT,
  document: ConsoleShortfallsDocument,
  variables: shortfallsAsked,
  title: TITLE,
  area: 'figures',
  view: ({ national }, visit) =>
    national.shortfalls && <Follow shortfalls={national.shortfalls} regions={national.regions} visit={visit} />,
});

interface FollowProps {
  shortfalls: Shortfalls;
  regions: National['regions'];
  visit: Visit;
}

function Follow({ shortfalls, regions, visit }: FollowProps) {
  const { year, total } = shortfalls;
  return (
    <>
      <Breadcrumb places={[{ label: 'Chiffres publiés', href: '/chiffres' }, { label: TITLE }]} />
      <h1>{TITLE}</h1>
      <p>
        Ce qui manque aux instances, dans l’ordre où appeler. Ces nombres sont exacts{'\u00a0'}: ils comptent des
        instances, des sièges et des envois, jamais des personnes. Séances et retours sont ceux de {year}.
      </p>
      <FilterBar at={AT} filters={filtersOf(regions, visit)} />
      <Head total={total} year={year} />
      <Export visit={visit} />
      {TOPICS.map((topic) => (
        <Missing topic={topic} shortfalls={shortfalls} visit={visit} />
      ))}
      <Received shortfalls={shortfalls} />
    </>
  );
}

const YEARS = 5;

function filtersOf(regions: National['regions'], { asked: { query }, now }: Visit): Filter[] {
  const years = Array.from({ length: YEARS }, (_, back) => String(now.getUTCFullYear() - 1 - back));
  return [
    {
      name: 'region',
      label: 'Région',
      placeholder: 'Toutes',
      chosen: query.get('region'),
      options: regions.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'annee',
      label: 'Année des séances et des retours',
      placeholder: 'La dernière terminée',
      chosen: query.get('annee'),
      options: years.map((value) => ({ value, label: value })),
    },
  ];
}

/** Unknown until the civil year is over. */
const told = (value: number | null): string => (value === null ? 'année en cours' : number(value));

const headOf = (topic: Topic, total: Total): string =>
  ({
    instances: `${number(total.notInstalled)} non installées, ${number(total.dormant)} en sommeil`,
    seances: told(total.underLegalMinimum),
    sieges:
      `${number(total.vacantSeats)} sièges vacants, ${number(total.endingSeats)} qui vont l’être\u00a0; coordination\u00a0: personne dans ` +
      `${number(total.withoutCoordinator)} départements, bientôt personne dans ${number(total.coordinatorsEnding)}`,
    referents: `${number(total.parquetsWithoutReferent)} parquets\u00a0; ${number(total.departementsWithoutReferent)} départements n’en ont aucun`,
    retours: `${told(total.yearlyReturnsAwaited)} états annuels, ${told(total.surveysAwaited)} réponses à l’enquête`,
  })[topic];

function Head({ total, year }: { total: Total; year: number }) {
  return (
    <section aria-labelledby="en-tout">
      <h2 id="en-tout">En tout</h2>
      <DefinitionList
        items={TOPICS.map((topic) => ({
          term: <a href={`#${topic}`}>{headingOf(topic, year)}</a>,
          value: headOf(topic, total),
        }))}
      />
    </section>
  );
}

function Export({ visit: { asked } }: { visit: Visit }) {
  const filters = asked.query.toString();
  return (
    <p class="console-no-print">
      Emporter ce suivi pour un tableur{'\u00a0'}:{' '}
      {SHEET_FORMATS.map((format, index) => (
        <>
          {index > 0 && ' ou '}
          <a class="fr-link" href={`${AT}/suivi.${format}${filters ? `?${filters}` : ''}`} download>
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  );
}

/** More lines than a telephone shows at once go region by region. */
const AT_ONCE = 15;

function Missing({ topic, shortfalls, visit }: { topic: Topic; shortfalls: Shortfalls; visit: Visit }) {
  const rows = rowsOf(topic, shortfalls, visit.labels);
  const heading = headingOf(topic, shortfalls.year);
  const regions = new Map<string, ShortfallRow[]>();
  for (const row of rows) {
    const { name } = row.territory.region;
    regions.set(name, [...(regions.get(name) ?? []), row]);
  }
  return (
    <section aria-labelledby={topic}>
      <h2 id={topic}>
        {heading}
        {'\u00a0'}: {number(rows.length)}
      </h2>
      {rows.length === 0 && <Empty>Rien ne manque ici.</Empty>}
      {rows.length > AT_ONCE && regions.size > 1
        ? [...regions]
            .sort(([one], [other]) => one.localeCompare(other, 'fr'))
            .map(([name, lines]) => (
              <Details summary={`${name}\u00a0: ${number(lines.length)}`}>
                <Lines topic={topic} rows={lines} caption={`${heading}, ${name}`} />
              </Details>
            ))
        : rows.length > 0 && <Lines topic={topic} rows={rows} caption={heading} />}
    </section>
  );
}

const WHAT: Readonly<Record<Topic, string>> = {
  instances: 'Instance',
  seances: 'Instance',
  sieges: 'Instance',
  referents: 'Parquet',
  retours: 'Retour',
};

const placeOf = ({ territory: { code, name } }: { territory: ShortfallRow['territory'] }) => `${code} ${name}`;

function Lines({ topic, rows, caption }: { topic: Topic; rows: readonly ShortfallRow[]; caption: string }) {
  const columns: Column<ShortfallRow>[] = [
    { head: 'Département', heads: true, cell: placeOf },
    { head: WHAT[topic], cell: ({ what }) => what },
  ];
  if (rows.some(({ more }) => more !== ''))
    columns.push({ head: topic === 'retours' ? 'Association' : 'Ce qui manque', cell: ({ more }) => more || '–' });
  if (rows.some(({ since }) => since !== '')) columns.push({ head: 'Quand', cell: whenOf });
  return <Table caption={caption} captionHidden rows={rows} columns={columns} />;
}

function whenOf({ since, day: on }: ShortfallRow): string {
  if (since === 'Jamais') return 'Jamais jusqu’ici';
  return on ? `${since} ${day(on)}` : '–';
}

/** Whatever they count: a commission that handled nobody and an association without a file send theirs too. */
function Received({ shortfalls: { departements, year } }: { shortfalls: Shortfalls }) {
  const rows = departements.flatMap(({ territory, returns }) =>
    returns && (returns.yearlyReturnSentOn || returns.surveysSent > 0) ? [{ territory, returns }] : [],
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="recus">
      <h2 id="recus">
        Retours de {year} envoyés{'\u00a0'}: {number(rows.length)} départements
      </h2>
      <p>
        Le jour que déclare l’expéditeur. Une commission qui n’a examiné personne et une association sans dossier
        envoient aussi leur retour.
      </p>
      <Details summary="Les voir, département par département">
        <Table
          caption={`Retours de ${year} envoyés`}
          captionHidden
          rows={rows}
          columns={[
            { head: 'Département', heads: true, cell: placeOf },
            { head: 'État annuel', cell: ({ returns }) => day(returns.yearlyReturnSentOn) || '–' },
            {
              head: 'Associations',
              numeric: true,
              cell: ({ returns }) => `${number(returns.surveysSent)} sur ${number(returns.associations)}`,
            },
            { head: 'Dernière réponse', cell: ({ returns }) => day(returns.lastSurveySentOn) || '–' },
          ]}
        />
      </Details>
    </section>
  );
}
