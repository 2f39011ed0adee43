import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { HandoverForm } from './handover-form';
import { fileAddress } from '../../shell/addresses';
import type { ReferralProps } from './seen';

const AFTER_MAJORITY: readonly string[] = ['MINORS_PATHWAYS', 'PROTECTION_CIRCUIT'];
const DONE: readonly string[] = ['DECIDED', 'RUNNING'];

const CLOSES =
  'L’instance ne lit plus rien du dossier dès maintenant. Le dossier reste dans votre association, et vous pourrez la saisir à ' +
  'nouveau.';

/** What the association may still do with a referral of its own. */
export function ReferralActs(props: ReferralProps) {
  const { referral, departement, caseId } = props;
  const { shell } = useVisit();
  const may = (act: string) => mayAct(shell, departement, act);
  const at = `${fileAddress(departement, caseId)}/saisines`;
  return (
    <>
      {referral.body.agendaKeeping === 'EXTERNAL' && may('recordHandover') && (
        <HandoverForm referral={referral} action={`${at}/remise`} />
      )}
      {AFTER_MAJORITY.includes(referral.formation) && may('recordAftercare') && (
        <Aftercare {...props} action={`${at}/apres-majorite`} />
      )}
      {!DONE.includes(referral.stage) && may('withdrawReferral') && <Withdraw {...props} action={`${at}/retirer`} />}
    </>
  );
}

function Withdraw({ referral, action }: ReferralProps & { action: string }) {
  return (
    <ActForm
      action={action}
      id={`retirer-${referral.id}`}
      submit="Retirer la saisine"
      about={referral.body.shortName}
      kind="tertiary"
      inline
      confirm={CLOSES}
    >
      <Hidden name="referralId" value={referral.id} />
      <Version value={referral.version} />
    </ActForm>
  );
}

/** Child welfare goes on after majority, where she agreed to it: until a day, twenty-one at most. */
function Aftercare({ referral, action }: ReferralProps & { action: string }) {
  const id = `apres-majorite-${referral.id}`;
  return (
    <Details summary="Accompagnement après la majorité">
      <p>
        Avec son accord, l’accompagnement peut continuer après ses dix-huit ans, jusqu’à la date choisie avec elle, et
        au plus tard à la veille de ses vingt et un ans. Pour y mettre fin, écrivez la date d’aujourd’hui.
      </p>
      <ActForm action={action} id={id} submit="Enregistrer cet accompagnement" kind="secondary">
        <Hidden name="referralId" value={referral.id} />
        <Version value={referral.version} />
        <DateField name="agreedOn" id={`${id}-accord`} label="Date de son accord" partial={false} required />
        <DateField name="endsOn" id={`${id}-fin`} label="Dernier jour" partial={false} required />
      </ActForm>
    </Details>
  );
}
