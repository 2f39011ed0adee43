import { Alert } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { isOpen } from './consultations';
import { referralAddress, type ReferralProps } from './referral-props';

/** An opening under way, which its holder may close before its hour; and standing back from this referral. */
export function Danger({ referral, departement }: ReferralProps) {
  const { shell, asked } = useVisit();
  const glass = asked.query.get('ouverture');
  const at = referralAddress(departement, referral.id);
  return (
    <>
      {glass && (
        <section aria-labelledby="ouverture">
          <h2 id="ouverture">Votre ouverture en urgence</h2>
          <Alert kind="warning" small title="Ce que vous ouvrez est noté sous votre nom, et sera revu." />
          <ActForm
            action={`${at}/urgence/fermer?ouverture=${glass}`}
            id="fermer"
            submit="Refermer maintenant"
            kind="secondary"
          >
            <input type="hidden" name="breakGlassId" value={glass} />
          </ActForm>
        </section>
      )}
      {isOpen(referral) && mayAct(shell, departement, 'recuse') && (
        <section aria-labelledby="deport">
          <h2 id="deport">Vous déporter</h2>
          <p>Vous connaissez la personne, ou vous avez un intérêt dans cette situation{'\u00a0'}: ne siégez pas.</p>
          <ActForm
            action={`${at}/deport`}
            id="me-deporter"
            submit="Me déporter"
            kind="tertiary"
            confirm="Vous ne lirez plus rien de cette saisine, sous aucun de vos mandats, et vous ne pourrez pas revenir dessus."
          />
        </section>
      )}
    </>
  );
}
