import type { ShelterLineFragment } from '../../../client-sdk/src';
import { Badge, Details, PhoneLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { publicsOf } from './place-words';
import { ShelterFields } from './shelter-fields';

interface LineProps {
  shelter: ShelterLineFragment;
  address: string;
}

export function ShelterLine({ shelter, address }: LineProps) {
  const { labels } = useVisit();
  return (
    <li>
      <strong>{shelter.name}</strong> : {publicsOf(labels, shelter)} <State shelter={shelter} />
      <span class="console-list__more">
        <PhoneLink number={shelter.phone} /> {shelter.conditions}
      </span>
      {shelter.own && <OwnForms shelter={shelter} address={address} />}
    </li>
  );
}

function State({ shelter: { closedOn, toConfirm, confirmedOn } }: { shelter: ShelterLineFragment }) {
  if (closedOn)
    return (
      <Badge small plain>
        fermée aux demandes
      </Badge>
    );
  return (
    <Badge small plain kind={toConfirm ? 'warning' : undefined}>
      {toConfirm ? 'non confirmée depuis le' : 'confirmée le'} {day(confirmedOn)}
    </Badge>
  );
}

function OwnForms({ shelter, address }: LineProps) {
  const { typed } = useVisit();
  const { name, version, closedOn } = shelter;
  return (
    <Details summary={`Confirmer, corriger ou fermer (${name})`} open={typed?.action.startsWith(address) ?? false}>
      <ActForm
        action={address}
        submit={closedOn ? 'Rouvrir et confirmer' : 'Confirmer aujourd’hui'}
        kind="secondary"
        about={name}
      >
        <Version value={version} />
        <ShelterFields shelter={shelter} />
      </ActForm>
      {!closedOn && (
        <ActForm
          action={`${address}/fermer`}
          submit="Ne plus recevoir de demandes"
          kind="tertiary"
          about={name}
          confirm="La structure n’est plus proposée ; ce qui lui a été demandé reste à répondre."
        >
          <Version value={version} />
        </ActForm>
      )}
    </Details>
  );
}
