import { Alert, Details, Empty, TextLink } from '../../elements';
import { ActForm, RefusalsOf } from '../../forms/act-form';
import { CheckboxesField, TextField } from '../../forms/fields';
import { day } from '../../shell/dates';
import type { Session, SittingProps } from './agenda';

type Referral = Session['body']['referrals']['nodes'][number];

const RUNNING = ['PLANNED', 'CONVENED', 'OPEN'];

/** Accepted, of that formation, submitted, and on no agenda to come. */
function waits({ formation, stage, agendaItems }: Referral, session: Session): boolean {
  const placed = agendaItems.some(({ status, session: on }) => status === 'PLACED' && RUNNING.includes(on.status));
  return formation === session.formation && stage === 'SUBMITTED' && !placed;
}

/** Several at once; each one that is refused is told. */
export function Waiting({ session, visit }: SittingProps) {
  const { asked, labels } = visit;
  const { departement } = asked.params;
  const { nodes, pageInfo } = session.body.referrals;
  const waiting = nodes.filter((referral) => waits(referral, session)).reverse();
  const action = `/${departement}/seances/${session.id}/inscrire`;
  return (
    <>
      {waiting.length === 0 ? (
        <>
          <RefusalsOf action={action} />
          <Empty>Aucune saisine acceptée n’attend cette formation.</Empty>
        </>
      ) : (
        <ActForm action={action} submit="Inscrire les saisines choisies">
          <CheckboxesField
            name="referralIds"
            label="Saisines qui attendent une séance"
            hint="La plus ancienne d’abord. Choisissez-en une ou plusieurs."
            options={waiting.map(({ id, reference, purpose, createdAt, ageClass }) => ({
              value: id,
              label: reference,
              hint: [
                labels.of('Purpose', purpose),
                `reçue le ${day(createdAt)}`,
                labels.of('identity.ageClass', ageClass),
              ]
                .filter(Boolean)
                .join(', '),
            }))}
          />
          <TextField name="minutes" label="Minutes pour chacune" inputMode="numeric" stored="10" maxLength={3} />
        </ActForm>
      )}
      {pageInfo.hasNextPage && (
        <Alert kind="info" small title="D’autres saisines, plus anciennes, ne tiennent pas ici." />
      )}
      <p>
        <TextLink href={`/${departement}/instances/${session.body.kind}/saisines`}>
          Toutes les saisines de l’instance
        </TextLink>
      </p>
    </>
  );
}

/** Formations that may treat a point of policy; the others treat persons alone. */
const OF_POLICY: readonly string[] = ['POLICY', 'PLENARY'];

/** A point with no person: its title is read by every seat. */
export function PolicyPoint({ session, visit }: SittingProps) {
  if (!OF_POLICY.includes(session.formation)) return null;
  const action = `/${visit.asked.params.departement}/seances/${session.id}/point`;
  return (
    <Details summary="Ajouter un point d’orientation" open={visit.typed?.action === action}>
      <ActForm action={action} submit="Ajouter le point" kind="secondary">
        <TextField
          name="title"
          label="Titre"
          hint="Jamais le nom d’une personne : tous les membres le lisent."
          maxLength={200}
          required
        />
        <TextField
          id="champ-minutes-orientation"
          name="minutes"
          label="Minutes"
          inputMode="numeric"
          stored="10"
          maxLength={3}
        />
      </ActForm>
    </Details>
  );
}
