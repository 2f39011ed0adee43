import { Alert, Details, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, DateField, Hidden, RadioField, TextAreaField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import type { ProposalProps } from './seen';

const LEAVES =
  'Le texte part au comité, sans la personne. Son secrétariat le lit tout de suite ; les deux coprésidents et les membres convoqués, ' +
  'à la séance. Vous pourrez retirer la saisine.';
const SHEET_LEAVES =
  'Le texte part au secrétariat, qui ne lit pas la fiche. À la séance de la cellule de suivi, le préfet, le procureur et l’association ' +
  'd’aide aux victimes lisent un pseudonyme, les besoins et la forme, dans la limite de l’accord.';
const SHOWN: readonly string[] = ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'];

/** By default nobody is in what the committee hears; a sheet goes to its follow-up cell alone, where there is one and she agreed. */
export function CommitteeForm(props: ProposalProps) {
  const { departement, caseId, proposal } = props;
  return (
    <>
      <Details summary="Décrire une situation, sans la personne" open>
        <Situation {...props} />
      </Details>
      {proposal.body.followUpCell && proposal.accordRecorded && !proposal.referred && (
        <Details summary="Ou adresser une fiche sous pseudonyme à la cellule de suivi">
          <Sheet {...props} />
        </Details>
      )}
      {proposal.body.followUpCell && !proposal.accordRecorded && (
        <p>
          Ce comité a une cellule de suivi : avec l’accord de la personne, une fiche sous pseudonyme peut lui être
          adressée.{' '}
          <TextLink href={`${fileAddress(departement, caseId)}/accord?instance=${proposal.body.kind}`}>
            Recueillir cet accord
          </TextLink>
        </p>
      )}
      <p>
        <TextLink href={`/${departement}/comite`}>Ce que le comité a fait des situations</TextLink>
      </p>
    </>
  );
}

const ofFile = ({ departement, caseId }: ProposalProps) => `${fileAddress(departement, caseId)}/saisir`;

function Situation(props: ProposalProps) {
  const { labels } = useVisit();
  return (
    <ActForm action={ofFile(props)} id="situation" apart submit="Envoyer au comité" confirm={LEAVES}>
      <Hidden name="body" value={props.proposal.body.kind} />
      <Alert kind="info" small>
        Aucun accord n’est nécessaire : personne ne doit pouvoir y être reconnu.
      </Alert>
      <RadioField
        name="supportAsked"
        label="Ce que vous demandez au comité"
        required
        options={labels.all('SupportAsked')}
      />
      <TextAreaField
        name="situation"
        label="La situation, sans nommer personne"
        hint="Ni nom, ni prénom, ni adresse, ni nationalité si elle est rare ici."
        rows={8}
        required
      />
    </ActForm>
  );
}

function Sheet(props: ProposalProps) {
  const { labels } = useVisit();
  const groups = labels.all('InformationGroup').filter(({ value }) => SHOWN.includes(value));
  return (
    <ActForm action={ofFile(props)} id="fiche" apart submit="Adresser à la cellule" confirm={SHEET_LEAVES}>
      <Hidden name="body" value={props.proposal.body.kind} />
      <Hidden name="sheet" value="oui" />
      <TextAreaField
        name="situation"
        label="La situation, sans nommer personne"
        hint="Ce que vous attendez de la cellule. Le secrétariat lit ce texte."
        rows={6}
        required
      />
      <CheckboxesField
        name="groups"
        label="Ce qui est partagé"
        hint="Rien de coché : les trois. Jamais plus que ce à quoi la personne a dit oui."
        options={groups}
      />
      <DateField
        name="expiresOn"
        label="Dernier jour du partage"
        hint="Vide : jusqu’à la fin de la saisine."
        partial={false}
      />
    </ActForm>
  );
}
