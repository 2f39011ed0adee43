import type { DecidedReferralFragment } from '../../../client-sdk/src';
import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';

export type Decided = NonNullable<DecidedReferralFragment['decision']>;

interface LifeProps {
  decision: Decided;
}

interface LifeFormProps extends LifeProps {
  /** Last part of its address. */
  way: string;
  summary: string;
  submit: string;
  /** What it does, to whoever reads and to the person, before it is pressed. */
  effect: string;
  children: preact.ComponentChildren;
}

/** One act on a decision: opened, read, then confirmed. */
function LifeForm({ decision, way, summary, submit, effect, children }: LifeFormProps) {
  const { asked, typed } = useVisit();
  const action = `/${asked.params.departement}/decisions/${decision.id}/${way}`;
  return (
    <Details summary={summary} open={typed?.action === action}>
      <p>{effect}</p>
      <ActForm
        action={action}
        id={way}
        apart
        submit={submit}
        confirm="Relisez ce que dit l’acte signé : cet enregistrement a effet aussitôt."
        kind="secondary"
      >
        <Version value={decision.version} />
        {children}
      </ActForm>
    </Details>
  );
}

const Signatory = ({ label, hint }: { label: string; hint?: string }) => (
  <TextField name="signatory" label={label} hint={hint} required maxLength={200} />
);

export function CorrectForm({ decision }: LifeProps) {
  const { labels } = useVisit();
  const { sense, signatory, delegation, signedOn, startsOn } = decision;
  return (
    <LifeForm
      decision={decision}
      way="corriger"
      summary="Corriger ce qui a été enregistré"
      submit="Corriger la décision"
      effect={
        'Pour une erreur de saisie : l’enregistrement dira ce que dit l’acte signé, et ce qu’il disait reste lisible. ' +
        'Si le sens change, ce que l’autorisation ouvrait se ferme, ou s’ouvre, aussitôt.'
      }
    >
      <RadioField
        name="sense"
        label="Sens de la décision"
        required
        stored={sense}
        options={labels.all('DecisionSense')}
      />
      <TextField name="signatory" label="Signataire" required maxLength={200} stored={signatory} />
      <TextField name="delegation" label="Délégation de signature" maxLength={200} stored={delegation} />
      <DateField name="signedOn" label="Signée le" partial={false} required stored={signedOn} />
      <DateField
        name="startsOn"
        label="Premier jour du parcours"
        hint="Pour une autorisation. Vide pour un refus."
        partial={false}
        stored={startsOn}
      />
    </LifeForm>
  );
}

/** CRPA L.121-1 and L.122-1: whoever loses an authorisation is heard first. */
const Observations = () => (
  <DateField
    name="observationsOn"
    label="La personne a été invitée à présenter ses observations le"
    hint="Par écrit, avant l’acte, sauf si elle le demande elle-même (CRPA L.122-1)."
    partial={false}
  />
);

function Ground() {
  const { labels } = useVisit();
  return (
    <RadioField
      name="ground"
      label="Pourquoi"
      hint="D’office, une décision qui a créé des droits ne se reprend que si elle est illégale, et dans les quatre mois (CRPA L.242-1)."
      required
      options={labels.all('WithdrawalGround')}
    />
  );
}

export const WithdrawForm = ({ decision }: LifeProps) => (
  <LifeForm
    decision={decision}
    way="retirer"
    summary="Enregistrer son retrait"
    submit="Enregistrer le retrait"
    effect={
      'Retirée, la décision n’a jamais existé : tout ce qu’elle ouvrait se ferme, et la demande attend une nouvelle décision. ' +
      'La commission et l’autorité lisent de nouveau comme en séance.'
    }
  >
    <Ground />
    <DateField name="withdrawnOn" label="Retirée le" hint="Le jour de l’acte de retrait." partial={false} required />
    <Signatory label="Signataire du retrait" hint="Qualité et nom." />
    <Observations />
  </LifeForm>
);

export const AbrogateForm = ({ decision }: LifeProps) => (
  <LifeForm
    decision={decision}
    way="abroger"
    summary="Enregistrer son abrogation"
    submit="Enregistrer l’abrogation"
    effect={
      'Le parcours se termine ce jour-là, et ce qu’il ouvrait se ferme à la commission et aux services. L’autorité lit jusqu’à la ' +
      'fin des recours ; l’association garde son dossier. Ce qui a été accompli avant reste acquis.'
    }
  >
    <Ground />
    <DateField name="abrogatedOn" label="Abrogée le" hint="Le parcours finit ce jour." partial={false} required />
    <Signatory label="Signataire de l’abrogation" hint="Qualité et nom." />
    <Observations />
  </LifeForm>
);

export const AnnulForm = ({ decision }: LifeProps) => (
  <LifeForm
    decision={decision}
    way="annuler"
    summary="Enregistrer son annulation par le juge"
    submit="Enregistrer l’annulation"
    effect={
      'Annulée, la décision n’a jamais existé : ce qu’elle ouvrait se ferme, et la demande attend une nouvelle décision de l’autorité.'
    }
  >
    <TextField
      name="court"
      label="Juridiction"
      hint="Par exemple : le tribunal administratif de Grenoble."
      required
      maxLength={200}
    />
    <DateField name="judgedOn" label="Jugement du" partial={false} required />
  </LifeForm>
);

export const LegalAidForm = ({ decision }: LifeProps) => (
  <LifeForm
    decision={decision}
    way="aide-juridictionnelle"
    summary={decision.legalAidAskedOn ? 'Compléter l’aide juridictionnelle' : 'Enregistrer l’aide juridictionnelle'}
    submit="Enregistrer l’aide juridictionnelle"
    effect={`Demandée à temps, elle arrête le délai de recours, qui repart de la réponse. L’autorité lit jusqu’à la fin des recours${
      decision.remediesUntil ? `, aujourd’hui le ${day(decision.remediesUntil)}` : ''
    }.`}
  >
    <DateField name="askedOn" label="Demandée le" partial={false} required stored={decision.legalAidAskedOn} />
    <DateField
      name="answeredOn"
      label="Réponse notifiée le"
      hint="Vide tant qu’elle n’est pas venue."
      partial={false}
      stored={decision.legalAidAnsweredOn}
    />
  </LifeForm>
);
