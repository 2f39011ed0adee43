import { Empty, Table, TextLink } from '../../elements';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { capital } from '../../shell/capital';
import { size } from '../files/words';
import type { DecidedProps } from './decision';
import { AbrogateForm, AnnulForm, CorrectForm, LegalAidForm, WithdrawForm, type Decided } from './life-forms';

type Runs = (decision: Decided, pathway: DecidedProps['referral']['pathway']) => boolean;

const always: Runs = () => true;
/** Only an authorisation whose pathway still runs is abrogated: a refusal is withdrawn. */
const runs: Runs = ({ sense, abrogatedOn }, pathway) =>
  sense === 'AUTHORISED' && abrogatedOn === null && pathway !== null && pathway.ended === null;

const FORMS = [
  { act: 'correctDecision', when: always, Form: CorrectForm },
  { act: 'recordLegalAid', when: always, Form: LegalAidForm },
  { act: 'withdrawDecision', when: always, Form: WithdrawForm },
  { act: 'abrogateDecision', when: runs, Form: AbrogateForm },
  { act: 'recordAnnulment', when: always, Form: AnnulForm },
] as const;

/** What may still happen to a decision, and what it does. */
export function DecisionLife({ referral, visit }: DecidedProps) {
  const { decision, pathway } = referral;
  const may = (act: string) => mayAct(visit.shell, visit.asked.params.departement!, act);
  const forms = decision ? FORMS.filter(({ act, when }) => may(act) && when(decision, pathway)) : [];
  if (!decision || forms.length === 0) return null;
  return (
    <section aria-labelledby="suites" class="console-no-print">
      <h2 id="suites">Corriger, retirer, contester</h2>
      {forms.map(({ Form }) => (
        <Form decision={decision} />
      ))}
    </section>
  );
}

/** What decisions said before they were corrected, withdrawn or annulled. */
export function FormerDecisions({ referral, visit: { labels } }: DecidedProps) {
  const { formerDecisions } = referral;
  if (formerDecisions.length === 0) return null;
  return (
    <section aria-labelledby="avant">
      <h2 id="avant">Ce qui a été corrigé, retiré ou annulé</h2>
      <Table
        caption="Décisions antérieures"
        captionHidden
        rows={formerDecisions}
        columns={[
          {
            head: 'Décision',
            heads: true,
            cell: ({ sense, signedOn }) => `${capital(labels.of('DecisionSense', sense))} du ${day(signedOn)}`,
          },
          { head: 'Signataire', cell: ({ signatory }) => signatory },
          { head: 'Premier jour', cell: ({ startsOn }) => (startsOn ? day(startsOn) : <Empty inline>aucun</Empty>) },
          {
            head: 'Ce qui en est advenu',
            cell: ({ endedAs, endedOn, observationsOn }) =>
              [
                `${capital(labels.of('FormerDecisionEnd', endedAs))}, le ${day(endedOn)}`,
                observationsOn && `observations demandées le ${day(observationsOn)}`,
              ]
                .filter(Boolean)
                .join(' ; '),
          },
          {
            head: 'Exemplaire signé',
            cell: ({ signedCopy }) =>
              signedCopy ? (
                <TextLink href={signedCopy.url} icon="download-line" download>
                  Ouvrir (PDF, {size(signedCopy.size)})
                </TextLink>
              ) : (
                <Empty inline>aucun ici</Empty>
              ),
          },
          { head: 'Par', cell: ({ endedAs, authority }) => (endedAs === 'CORRECTED' ? 'Enregistrement' : authority) },
        ]}
      />
    </section>
  );
}

export function PathwayLink({ referral, visit }: DecidedProps) {
  if (!referral.pathway) return null;
  return (
    <p>
      <TextLink href={`/${visit.asked.params.departement}/parcours/${referral.id}`}>
        Voir le parcours, ses périodes et ce qui s’achève
      </TextLink>
    </p>
  );
}
