import { ConsoleShortfallsDocument, type ConsoleShortfallsQuery } from '../../../client-sdk/src';
import { Breadcrumb, DefinitionList, Details, Empty, Table, TextLink } from '../../elements';
import { FilterBar, type Filter } from '../../forms/filter-bar';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { SHEET_FORMATS } from '../../spreadsheet/written-sheet';
import { callsOf, Lines, placeOf } from './shortfall-lines';
import { headingOf, rowsOf, TOPICS, type Topic } from './shortfall-rows';
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
    instances: `non installées\u00a0: ${number(total.notInstalled)}\u00a0; en sommeil\u00a0: ${number(total.dormant)}`,
    seances: told(total.underLegalMinimum),
    sieges:
      `sièges vacants\u00a0: ${number(total.vacantSeats)}, bientôt ${number(total.endingSeats)} de plus\u00a0; ` +
      `départements sans coordination\u00a0: ${number(total.withoutCoordinator)}, bientôt ${number(total.coordinatorsEnding)} de plus`,
    referents:
      `parquets\u00a0: ${number(total.parquetsWithoutReferent)}\u00a0; ` +
      `départements sans aucun référent\u00a0: ${number(total.departementsWithoutReferent)}`,
    retours: `états annuels\u00a0: ${told(total.yearlyReturnsAwaited)}\u00a0; réponses à l’enquête\u00a0: ${told(total.surveysAwaited)}`,
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
          <TextLink href={`${AT}/suivi.${format}${filters ? `?${filters}` : ''}`} download>
            {format.toUpperCase()}
          </TextLink>
        </>
      ))}
    </p>
  );
}

/** More lines than one reads at a glance go region by region; on paper all of them are there. */
const AT_ONCE = 40;

function Missing({ topic, shortfalls, visit }: { topic: Topic; shortfalls: Shortfalls; visit: Visit }) {
  const rows = rowsOf(topic, shortfalls, visit.labels);
  const heading = headingOf(topic, shortfalls.year);
  const calls = callsOf(rows, ({ territory }) => territory.region.name);
  return (
    <section aria-labelledby={topic} class="console-unfolded">
      <h2 id={topic}>
        {heading}
        {'\u00a0'}: {number(rows.length)}
      </h2>
      {rows.length === 0 && <Empty>Rien ne manque ici.</Empty>}
      {rows.length > AT_ONCE && calls.size > 1
        ? [...calls]
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

/** Whatever they count: a commission that handled nobody and an association without a file send theirs too. */
function Received({ shortfalls: { departements, year } }: { shortfalls: Shortfalls }) {
  const rows = departements.flatMap(({ territory, returns }) =>
    returns && (returns.yearlyReturnSentOn || returns.surveysSent > 0) ? [{ territory, returns }] : [],
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="recus" class="console-unfolded">
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
            { head: 'Département', heads: true, cell: (row) => placeOf(row) },
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
