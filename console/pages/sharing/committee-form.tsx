import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, DateField, Hidden, TextAreaField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import type { ProposalProps } from './seen';

const LEAVES =
  'La situation part au comité. Il lit, dans la limite de l’accord de la personne, ce que vous avez coché. Vous pourrez retirer ' +
  'la saisine.';

/** The committee hears of a situation, told without a name; within the accord, the team may share less. */
export function CommitteeForm({ departement, caseId, proposal }: ProposalProps) {
  const { labels } = useVisit();
  const groups = labels.all('InformationGroup');
  return (
    <Details summary="Saisir le comité" open>
      <ActForm
        action={`${fileAddress(departement, caseId)}/saisir`}
        id={`saisir-${proposal.body.kind}`}
        submit="Saisir le comité"
        confirm={LEAVES}
      >
        <Hidden name="body" value={proposal.body.kind} />
        <TextAreaField
          name="situation"
          label="La situation, sans nommer personne"
          hint="Ce que la personne vit et ce que vous attendez du comité. Ni nom, ni prénom, ni adresse."
          rows={8}
          required
        />
        <CheckboxesField
          name="groups"
          label="Ce qui est partagé"
          hint="Rien de coché : tout ce à quoi la personne a dit oui."
          options={groups}
        />
        <CheckboxesField
          name="minimisedOnly"
          label="Parmi cela, ce qui n’est partagé que par quelques champs, sans texte libre"
          options={groups}
        />
        <DateField
          name="expiresOn"
          label="Dernier jour du partage"
          hint="Vide : jusqu’à la fin de la saisine."
          partial={false}
        />
      </ActForm>
    </Details>
  );
}
