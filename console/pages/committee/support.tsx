import { DefinitionList, type Term } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, TextAreaField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { referralAddress, type ReferralProps } from '../referrals/referral-props';
import { keepsSecretariat } from '../sittings/secretariat';

/** What the committee is asked for, what came out; and, once a sitting has treated it, its outcome to give. */
export function Support({ referral, departement }: ReferralProps) {
  const { labels, shell } = useVisit();
  const { supportAsked, supportOutcome, supportText, body, status, agendaItems } = referral;
  if (body.kind !== 'VICTIM_SUPPORT_COMMITTEE') return null;
  const items: Term[] = [
    ...(supportAsked ? [{ term: 'Demandé au comité', value: capital(labels.of('SupportAsked', supportAsked)) }] : []),
    ...(supportOutcome
      ? [
          { term: 'Issue', value: capital(labels.of('SupportOutcomeKind', supportOutcome.kind)) },
          { term: 'Séance du', value: day(supportOutcome.heldOn) },
        ]
      : []),
    ...(supportText ? [{ term: 'Ce que dit le comité', value: supportText }] : []),
  ];
  const treated = agendaItems.some((item) => item.status === 'TREATED' && item.session.status === 'HELD');
  const placed = agendaItems.some((item) => item.status === 'PLACED');
  const gives =
    status === 'ACCEPTED' &&
    treated &&
    !placed &&
    keepsSecretariat(shell, body) &&
    mayAct(shell, departement, 'recordSupportOutcome');
  if (items.length === 0 && !gives) return null;
  return (
    <section aria-labelledby="aide">
      <h2 id="aide">Ce qui est demandé, et l’issue</h2>
      {items.length > 0 && <DefinitionList items={items} />}
      {gives && <OutcomeForm referral={referral} departement={departement} />}
    </section>
  );
}

const TOLD =
  'L’association lit cette issue et la date de la séance. La saisine se termine : vous ne la lirez plus, et l’issue ne se corrige pas.';

function OutcomeForm({ referral, departement }: ReferralProps) {
  const { labels } = useVisit();
  return (
    <ActForm
      action={`${referralAddress(departement, referral.id)}/issue`}
      submit="Donner l’issue à l’association"
      confirm={TOLD}
    >
      <Version value={referral.version} />
      <RadioField name="kind" label="Ce que la séance a retenu" required options={labels.all('SupportOutcomeKind')} />
      <TextAreaField
        name="text"
        label="Pour l’association : qui fait quoi"
        hint="Sans nommer personne. 2 000 caractères au plus."
        rows={5}
        required
      />
    </ActForm>
  );
}
