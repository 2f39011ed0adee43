import { Badge, Card, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, RadioField, SelectField, Version } from '../../forms/fields';
import type { Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import type { Place } from './installing-place';

interface InstallingBodiesProps {
  place: Place;
  visit: Visit;
}

/** Three kinds of bodies, and no other: each is installed, dormant, or not there yet. */
export function InstallingBodies({ place, visit }: InstallingBodiesProps) {
  const { labels } = visit;
  return (
    <>
      {labels.all('BodyKind').length === 0 && <Empty>Les instances ne se lisent pas pour le moment.</Empty>}
      {labels.all('BodyKind').map(({ value, label }) => (
        <BodyCard kind={value} label={label} place={place} visit={visit} />
      ))}
    </>
  );
}

interface BodyProps extends InstallingBodiesProps {
  kind: string;
  label: string;
}

function BodyCard({ kind, label, place, visit }: BodyProps) {
  const { labels } = visit;
  const body = place.bodies.find((each) => each.kind === kind);
  const installed = body?.state === 'INSTALLED';
  return (
    <Card
      title={label}
      detail={
        <>
          <Badge kind={installed ? 'success' : 'neutral'} small>
            {body ? labels.of('BodyState', body.state) : 'Pas encore installée'}
          </Badge>
          {body && ` depuis le ${day(body.stateSince)}`}
        </>
      }
    >
      {installed ? (
        <Details summary="Changer son état">
          <BodyForm kind={kind} label={label} place={place} visit={visit} />
        </Details>
      ) : (
        <BodyForm kind={kind} label={label} place={place} visit={visit} />
      )}
    </Card>
  );
}

function BodyForm({ kind, label, place, visit: { labels } }: BodyProps) {
  const body = place.bodies.find((each) => each.kind === kind);
  return (
    <ActForm
      action={`/${place.code}/installer/instance`}
      id={`instance-${kind}`}
      submit={body ? 'Changer son état' : 'Installer'}
      about={label}
      kind="secondary"
      confirm="L’état de l’instance change à la date dite ; ses membres se désignent ensuite."
    >
      <Hidden name="kind" value={kind} />
      {body && <Version value={body.version} />}
      <RadioField
        id={`etat-${kind}`}
        name="state"
        label="État"
        options={labels.all('BodyState')}
        stored={body?.state ?? 'INSTALLED'}
      />
      <DateField id={`depuis-${kind}`} name="since" label="Depuis le" partial={false} required />
      <SelectField
        id={`ordre-du-jour-${kind}`}
        name="agendaKeeping"
        label="Ordre du jour tenu"
        placeholder={null}
        options={labels.all('AgendaKeeping')}
        stored={body?.agendaKeeping ?? 'PASSERELLE'}
      />
    </ActForm>
  );
}
