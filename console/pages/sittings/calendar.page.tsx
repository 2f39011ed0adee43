import { ConsoleSittingsDocument, type BodyKind } from '../../../client-sdk/src';
import { Alert, ButtonGroup, ButtonLink, Empty, TabNav, TextLink } from '../../elements';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { mayAct } from '../../shell/may';
import { ExportLinks } from '../exports/export-links';
import { capital } from '../../shell/capital';
import { bodyKindOf } from './body-kind';
import { ConveneSeveral } from './convene-several';
import { Months } from './months';
import { keepsSecretariat } from './secretariat';
import type { Place, Sitting } from './calendar';

/** Every sitting of a year, what comes first; year and body stay in the address. */
export const calendarPage = page({
  path: '/:departement/seances',
  document: ConsoleSittingsDocument,
  variables: (asked, today) => {
    const year = yearOf(asked, today);
    return {
      code: asked.params.departement!,
      from: `${year}-01-01`,
      until: `${year + 1}-01-01`,
      body: bodyKindOf(asked.query.get('instance')),
    };
  },
  title: 'Séances',
  area: 'sittings',
  view: ({ departement }, visit) => departement && <Calendar place={departement} visit={visit} />,
});

function yearOf({ query }: Asked, today: string): number {
  const asked = query.get('annee') ?? '';
  return /^20\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4));
}

interface CalendarProps {
  place: Place;
  visit: Visit;
}

function Calendar({ place, visit }: CalendarProps) {
  const { sessions, today } = place;
  const isToCome = ({ heldOn, status }: Sitting) => heldOn >= today && status !== 'CANCELLED' && status !== 'HELD';
  const toCome = sessions.nodes.filter(isToCome);
  const others = sessions.nodes.filter((sitting) => !isToCome(sitting)).reverse();
  return (
    <>
      <h1>Séances</h1>
      <Ways place={place} visit={visit} />
      <section aria-labelledby="a-venir">
        <h2 id="a-venir">À venir</h2>
        {toCome.length > 0 ? (
          <Months sittings={toCome} visit={visit} />
        ) : (
          <Empty>Aucune séance n’est fixée pour la suite de l’année.</Empty>
        )}
        <ConveneSeveral sittings={toCome} place={place} visit={visit} />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="passees">
          <h2 id="passees">Tenues, passées ou annulées</h2>
          <Months sittings={others} visit={visit} />
        </section>
      )}
      <ExportLinks at={`/${visit.asked.params.departement}/seances/export`} query={exportQuery(visit.asked, today)} />
      {sessions.pageInfo.hasNextPage && (
        <Alert kind="info" small title="Seules les cent premières séances sont montrées. Choisissez une instance." />
      )}
    </>
  );
}

function exportQuery(asked: Asked, today: string): string {
  const body = bodyKindOf(asked.query.get('instance'));
  return new URLSearchParams({ annee: String(yearOf(asked, today)), ...(body && { instance: body }) }).toString();
}

function Ways({ place, visit }: CalendarProps) {
  const { asked, shell } = visit;
  const departement = asked.params.departement!;
  const year = yearOf(asked, place.today);
  const current = bodyKindOf(asked.query.get('instance'));
  const address = (body: BodyKind | null, of = year) =>
    `/${departement}/seances?annee=${of}${body ? `&instance=${body}` : ''}`;
  const own = place.bodies.find((body) => keepsSecretariat(shell, body));
  const mine = own && mayAct(shell, departement, 'scheduleSession');
  return (
    <>
      {mine && (
        <ButtonGroup>
          <ButtonLink href={`/${departement}/seances/nouvelle?instance=${own.kind}`} icon="add-line">
            Fixer une séance
          </ButtonLink>
          <ButtonLink href={`/${departement}/seances/annee?instance=${own.kind}&annee=${year}`} kind="secondary">
            Fixer une année
          </ButtonLink>
          <ButtonLink href={`/${departement}/decisions`} kind="secondary">
            Avis, décisions et notifications
          </ButtonLink>
        </ButtonGroup>
      )}
      <TabNav
        label="Instances"
        views={[
          { href: address(null), label: 'Toutes', current: current === null },
          ...place.bodies.map(({ kind, shortName }) => ({
            href: address(kind),
            label: capital(shortName),
            current: current === kind,
          })),
        ]}
      />
      <p class="console-year">
        <TextLink href={address(current, year - 1)} icon="arrow-left-line">
          {year - 1}
        </TextLink>
        <strong>Année {year}</strong>
        <TextLink href={address(current, year + 1)} icon="arrow-right-line" iconAfter>
          {year + 1}
        </TextLink>
      </p>
    </>
  );
}
