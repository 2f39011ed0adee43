import type { PlaceRequestLineFragment } from '../../../client-sdk/src';
import { Badge, Empty, PhoneLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day, moment } from '../../shell/dates';
import { needOf } from './place-words';

interface RequestsProps {
  requests: readonly PlaceRequestLineFragment[];
  address: string;
  writes: boolean;
  timeZone: string;
}

const LIVE: readonly string[] = ['ASKED', 'OFFERED', 'WAITING', 'DECLINED'];

export const PlaceRequests = ({ requests, address, writes, timeZone }: RequestsProps) => (
  <section aria-labelledby="demandes">
    <h2 id="demandes">Demandes envoyées</h2>
    {requests.length === 0 && <Empty>Aucune structure n’a été sollicitée.</Empty>}
    <ul class="console-list">
      {requests.map((request) => (
        <RequestLine request={request} address={address} writes={writes} timeZone={timeZone} />
      ))}
    </ul>
  </section>
);

type LineProps = Omit<RequestsProps, 'requests'> & { request: PlaceRequestLineFragment };

function RequestLine({ request, address, writes, timeZone }: LineProps) {
  const { labels } = useVisit();
  const { id, shelter, state, neededFrom, availableFrom, refusal, askedAt, version } = request;
  return (
    <li>
      {shelter?.name}{' '}
      <Badge small plain kind={state === 'OFFERED' ? 'success' : undefined}>
        {labels.of('PlaceState', state)}
      </Badge>
      <span class="console-list__more">
        {needOf(labels, request)}, à partir du {day(neededFrom)} ; demandée le {moment(askedAt, timeZone)}
        {availableFrom && ` ; proposée à partir du ${day(availableFrom)}`}
        {refusal && ` ; ${labels.of('PlaceRefusal', refusal)}`}
        {shelter && LIVE.includes(state) && (
          <>
            {' '}
            ; <PhoneLink number={shelter.phone} />
          </>
        )}
      </span>
      {writes && LIVE.includes(state) && (
        <ActForm
          action={`${address}/demandes/${id}/retirer`}
          submit="Retirer la demande"
          kind="tertiary"
          about={shelter?.name}
          inline
        >
          <Version value={version} />
        </ActForm>
      )}
    </li>
  );
}
