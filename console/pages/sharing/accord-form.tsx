import type { InformationGroup } from '../../../client-sdk/src';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, DateField, Hidden, RadioField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import { isShared } from '../files/sheet-form';
import { rolesReading, type Proposal } from './proposal';

interface AccordFormProps {
  departement: string;
  caseId: string;
  proposal: Proposal;
}

/** Her answer, as she gave it: nothing is ticked for her. */
export function AccordForm({ departement, caseId, proposal }: AccordFormProps) {
  const { labels } = useVisit();
  return (
    <section class="console-no-print" aria-labelledby="reponse">
      <h2 id="reponse">Sa réponse</h2>
      <ActForm action={`${fileAddress(departement, caseId)}/accord/recueillir`} submit="Enregistrer l’accord">
        <Hidden name="body" value={proposal.body.kind} />
        <Hidden name="purpose" value={proposal.purpose} />
        <CheckboxesField
          name="groups"
          label="Ce qu’elle accepte de partager"
          hint="Cochez seulement ce à quoi elle a dit oui. Ce qui n’est pas coché reste dans votre association."
          required
          options={labels
            .all('InformationGroup')
            .filter(({ value }) => isShared(value))
            .map(({ value, label }) => ({
              value,
              label,
              hint: <ReadBy proposal={proposal} group={value as InformationGroup} />,
            }))}
        />
        <DateField name="givenOn" label="Date de l’accord" partial={false} required />
        <RadioField
          name="manner"
          label="Comment elle l’a donné"
          hint="S’il est écrit, gardez le papier signé dans votre association."
          required
          options={labels.all('AccordManner')}
        />
      </ActForm>
    </section>
  );
}

/** Beside each box, who it opens that part to, at the widest that they come to read. */
function ReadBy({ proposal, group }: { proposal: Proposal; group: InformationGroup }) {
  const { labels } = useVisit();
  const roles = (level: 'FULL' | 'MINIMISED' | 'PSEUDONYM') =>
    rolesReading(proposal.readers, group, level)
      .map((role) => labels.of('Role', role))
      .join(', ');
  const [full, some, coded] = [roles('FULL'), roles('MINIMISED'), roles('PSEUDONYM')];
  if (!full && !some && !coded) return <>Personne ne la lit dans cette instance.</>;
  return (
    <>
      {full && `Lu en entier par ${full}. `}
      {some && `Lu en partie par ${some}. `}
      {coded && `Lu sous pseudonyme par ${coded}.`}
    </>
  );
}
