import { Details, Empty, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, TextField, Version } from '../../forms/fields';
import type { SittingProps } from './agenda';
import { Summoned } from './summoned';

/** Who is summoned, and what became of it; and, for the secretariat, to convene, put off or cancel. */
export function Convening(props: SittingProps) {
  const { session, keeps } = props;
  const { status, convocations } = session;
  return (
    <section aria-labelledby="convocation">
      <h2 id="convocation">{keeps ? 'Convocations' : 'Ma convocation'}</h2>
      {status === 'PLANNED' &&
        (keeps ? <ConveneForm {...props} /> : <Empty>Les membres ne sont pas encore convoqués.</Empty>)}
      {convocations.length > 0 && <Summoned {...props} />}
      {keeps && convocations.length > 0 && (
        <p class="console-no-print">
          <TextLink href={`/${props.visit.asked.params.departement}/seances/${session.id}/courriers`}>
            Ce que les convocations sont devenues
          </TextLink>
        </p>
      )}
      {status !== 'PLANNED' && convocations.length === 0 && <Empty>Vous n’êtes pas convoqué à cette séance.</Empty>}
      {keeps && status === 'CONVENED' && <LateMembers {...props} />}
      {keeps && ['PLANNED', 'CONVENED', 'POSTPONED'].includes(status) && (
        <div class="console-no-print">
          <PostponeForm {...props} />
          <CancelForm {...props} />
        </div>
      )}
    </section>
  );
}

function ConveneForm({ session, visit }: SittingProps) {
  const { asked, labels } = visit;
  const short = session.verdicts.find(({ rule, verdict }) => rule === 'CONVENING_NOTICE' && verdict !== 'OK');
  const members = session.body.members.filter(({ formation }) => formation === session.formation);
  return (
    <ActForm
      action={`/${asked.params.departement}/seances/${session.id}/convoquer`}
      submit="Convoquer les membres"
      confirm={
        <>
          <p>
            <strong>Ce qui part</strong>
            {'\u00a0'}: un message à chaque membre qui a un compte, sans nom ni référence de dossier. Les membres sans
            compte sont à convoquer sur papier.
          </p>
          <p>
            <strong>Ce qui s’ouvre</strong>
            {'\u00a0'}: dès maintenant, chaque membre convoqué lit les points de l’ordre du jour à son niveau.
          </p>
          <Members members={members} />
        </>
      }
    >
      <Version value={session.version} />
      {short && (
        <SelectField
          name="urgency"
          label="Urgence"
          hint={`Le délai n’est pas tenu (${short.article}) : dites pourquoi, ou reportez la séance.`}
          options={labels.all('Urgency')}
        />
      )}
    </ActForm>
  );
}

interface MembersProps {
  members: readonly { id: string; quality: string; hasAccount: boolean }[];
}

function Members({ members }: MembersProps) {
  return (
    <>
      <p>
        Membres désignés dans cette formation ({members.length}), leurs suppléants, et les sièges de droit de l’instance
        {members.length > 0 && '\u00a0:'}
      </p>
      <ul>
        {members.map(({ quality, hasAccount }) => (
          <li>
            {quality}
            {!hasAccount && ' (sur papier)'}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Appointed since the summons went out: the others are not told twice. */
function LateMembers({ session, visit }: SittingProps) {
  const action = `/${visit.asked.params.departement}/seances/${session.id}/convoquer-depuis`;
  return (
    <Details summary="Convoquer les membres désignés depuis" open={visit.typed?.action === action}>
      <ActForm
        action={action}
        submit="Convoquer ceux qui manquent"
        kind="secondary"
        confirm="Seuls les membres désignés depuis la convocation en reçoivent une ; les autres ne sont pas prévenus deux fois."
      >
        <Version value={session.version} />
      </ActForm>
    </Details>
  );
}

function PostponeForm({ session, visit }: SittingProps) {
  const address = `/${visit.asked.params.departement}/seances/${session.id}`;
  const action = `${address}/reporter`;
  return (
    <Details summary="Reporter la séance à une autre date" open={visit.typed?.action === action}>
      <p>
        <TextLink href={`${address}/repetition`}>Répéter la séance à une autre date</TextLink>
      </p>
      <PostponeFields session={session} action={action} />
    </Details>
  );
}

interface PostponeProps {
  session: Pick<SittingProps['session'], 'status' | 'version'>;
  action: string;
  /** Rehearsed before. */
  heldOn?: string;
}

export function PostponeFields({ session, action, heldOn }: PostponeProps) {
  return (
    <ActForm
      action={action}
      submit="Reporter la séance"
      kind="secondary"
      confirm={
        session.status === 'CONVENED'
          ? 'Les membres convoqués sont prévenus, et ne lisent plus les dossiers jusqu’à la nouvelle convocation.'
          : 'La séance change de date.'
      }
    >
      <Version value={session.version} />
      <DateField id="champ-reportee-au" name="heldOn" label="Nouvelle date" partial={false} required stored={heldOn} />
      <TextField name="startsAt" label="Nouvelle heure" hint="Vide : la même heure." maxLength={7} />
    </ActForm>
  );
}

const CANCELLING =
  'Tous les points sont reportés et attendent une autre séance ; les membres convoqués sont prévenus. ' +
  'Une séance annulée ne se rouvre pas.';

function CancelForm({ session, visit }: SittingProps) {
  const action = `/${visit.asked.params.departement}/seances/${session.id}/annuler`;
  return (
    <Details summary="Annuler la séance" open={visit.typed?.action === action}>
      <ActForm action={action} submit="Annuler la séance" kind="secondary" confirm={CANCELLING}>
        <Version value={session.version} />
      </ActForm>
    </Details>
  );
}
