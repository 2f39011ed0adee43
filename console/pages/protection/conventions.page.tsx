import { ConsoleConventionsDocument } from '../../../client-sdk/src';
import { Badge, Card, DefinitionList, Empty, PhoneLink } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { DirectoryTabs } from '../directory/tabs';
import type { Convention, ConventionsPlace, Mandates } from './convention';
import { ConventionForm, DutyForm, EndConventionForm, EndDutyForm } from './convention-forms';
import { hoursOf } from './telephone';

/** Who may open a circuit, and who answers: data of the département, read by all who work there. */
export const conventionsPage = page({
  path: '/:departement/annuaire/permanences',
  document: ConsoleConventionsDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Protection des mineurs : conventions et permanences',
  area: 'directory',
  view: ({ viewer, departement }, visit) =>
    departement && <Conventions place={departement} mandates={viewer!.mandates} visit={visit} />,
});

interface ConventionsProps {
  place: ConventionsPlace;
  mandates: Mandates;
  visit: Visit;
}

function Conventions({ place, mandates, visit }: ConventionsProps) {
  const here = mandates.filter((mandate) => mandate.departement === place.code);
  const coordinates = here.some(({ role }) => role === 'COORDINATOR');
  const prosecutes = (parquetId: string) =>
    here.some(({ role, authority }) => role === 'PARQUET' && authority?.id === parquetId);
  const writes = mayAct(visit.shell, place.code, 'recordConvention');
  const parquets = place.parquets.filter(({ id }) => coordinates || prosecutes(id));
  return (
    <>
      <h1>Protection des mineurs{'\u00a0'}: conventions et permanences</h1>
      <DirectoryTabs departement={place.code} current="annuaire/permanences" />
      <p>
        Une convention locale permet à une association de saisir directement le parquet quand un mineur est en danger.
        Ailleurs, la cellule de recueil des informations préoccupantes (CRIP)&nbsp;; si c’est grave, le parquet, avec
        copie au conseil départemental.
      </p>
      {place.localConventions.length === 0 && <Empty>Aucune convention locale n’est enregistrée ici.</Empty>}
      {place.localConventions.map((convention) => (
        <ConventionCard
          convention={convention}
          place={place}
          visit={visit}
          sides={sidesOf(convention, { coordinates, prosecutes, here })}
        />
      ))}
      {writes && parquets.length > 0 && <ConventionForm place={place} parquets={parquets} visit={visit} />}
    </>
  );
}

interface Held {
  coordinates: boolean;
  prosecutes(parquetId: string): boolean;
  here: Mandates;
}

/** On which side of it the reader writes who is on duty. */
function sidesOf({ parquetId }: Convention, { coordinates, prosecutes, here }: Held): ('PARQUET' | 'CHILD_WELFARE')[] {
  const welfare = here.some(({ role }) => role === 'CHILD_WELFARE');
  return [
    ...(coordinates || prosecutes(parquetId) ? (['PARQUET'] as const) : []),
    ...(coordinates || welfare ? (['CHILD_WELFARE'] as const) : []),
  ];
}

interface CardProps {
  convention: Convention;
  place: ConventionsPlace;
  sides: ('PARQUET' | 'CHILD_WELFARE')[];
  visit: Visit;
}

function ConventionCard({ convention, place, sides, visit }: CardProps) {
  const { parquetId, inForce, signedOn, actReference, parties, since, until, openers } = convention;
  const over = until !== null && until <= place.today;
  return (
    <Card
      title={place.parquets.find(({ id }) => id === parquetId)?.name ?? 'Parquet'}
      level={2}
      detail={<Badge plain>{inForce ? 'En cours' : over ? 'Terminée' : 'À venir'}</Badge>}
    >
      <DefinitionList
        items={[
          { term: 'Convention', value: `${actReference}, signée le ${day(signedOn)}` },
          { term: 'Signée par', value: parties },
          { term: 'Depuis le', value: day(since) },
          ...(until ? [{ term: 'Jusqu’au', value: `${day(until)} exclu` }] : []),
          { term: 'Peuvent ouvrir un circuit', value: openers.map(({ name }) => name).join(', ') },
        ]}
      />
      <Duties convention={convention} place={place} sides={sides} visit={visit} />
      {!over && sides.includes('PARQUET') && <EndConventionForm convention={convention} visit={visit} />}
    </Card>
  );
}

function Duties({ convention, place, sides, visit }: CardProps) {
  const { labels } = visit;
  return (
    <>
      <h3>Permanences</h3>
      {convention.duty.length === 0 && <Empty>Aucune permanence n’est enregistrée.</Empty>}
      <ul class="console-list">
        {convention.duty.map((duty) => (
          <li>
            {capital(labels.of('DutySide', duty.side))}
            {'\u00a0'}: {duty.service}, <PhoneLink number={duty.phone} />{' '}
            {duty.onDuty && (
              <Badge small plain kind="success">
                répond maintenant
              </Badge>
            )}
            <span class="console-list__more">
              {hoursOf(duty)}. {duty.acknowledges ? 'Accuse réception ici.' : 'Le téléphone seul répond.'}
            </span>
            {sides.includes(duty.side) && (duty.until === null || place.today < duty.until) && (
              <EndDutyForm duty={duty} visit={visit} />
            )}
          </li>
        ))}
      </ul>
      {sides.length > 0 && <DutyForm convention={convention} place={place} sides={sides} visit={visit} />}
    </>
  );
}
