import { Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, RadioField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { keepsSecretariat } from '../sittings/secretariat';
import { mayAct } from '../../shell/may';
import { actAt, type PathwayProps } from './pathway';

const ENDING =
  'Ce que le parcours ouvrait se ferme aussitôt à la commission, aux services et à l’organisme qui paie l’AFIS ; un renouvellement ' +
  'demandé est clos. L’autorité lit jusqu’à la fin des recours, et l’association garde son dossier.';

const AT_ONCE = 'Relisez la date et le motif : cet enregistrement a effet aussitôt.';

const RESUMING =
  'Le parcours court de nouveau, et ses lecteurs lisent de nouveau, si l’accord de la personne court encore.';

/** Said by others: the abrogation, and the transfer of the file. */
const SAID_ELSEWHERE = ['ABROGATED', 'MOVED_DEPARTMENT'];
/** What the person did or became: her own team says it too. */
const KNOWN_TO_THE_TEAM = ['EXIT_EARLY_INSERTED', 'WITHDRAWN_BY_PERSON', 'LOST_CONTACT', 'DECEASED', 'OTHER_STATUS'];

/** The end of a pathway, its correction, and taking it back. */
export function Ending(props: PathwayProps) {
  const { pathway, visit, own } = props;
  const { departement } = visit.asked.params;
  const carrier = pathway.referral;
  const may = (act: string) => mayAct(visit.shell, departement!, act);
  const moved =
    pathway.ended?.reason === 'MOVED_DEPARTMENT' || (pathway.ended !== null && pathway.ended.reason === null);
  if (!carrier || moved || !may('endPathway')) return <Empty>{saidOf(props)}</Empty>;
  return (
    <>
      {pathway.ended && <p>La fin enregistrée se corrige ; si c’était une erreur, l’équipe reprend le parcours.</p>}
      {pathway.ended?.reason !== 'ABROGATED' && <EndForm {...props} carrier={carrier} />}
      {pathway.ended && own && may('resumePathway') && <ResumeForm carrier={carrier} />}
    </>
  );
}

const saidOf = ({ pathway }: PathwayProps): string =>
  pathway.ended
    ? 'Cette fin ne se corrige pas ici.'
    : 'La fin d’un parcours est enregistrée par l’équipe qui suit la personne, l’autorité ou le secrétariat.';

type Carrier = NonNullable<PathwayProps['pathway']['referral']>;

/** The authority's reasons are hers and the secretariat's to say. */
function reasonsFor({ visit }: PathwayProps, carrier: Carrier) {
  const all = visit.labels.all('PathwayEnd').filter(({ value }) => !SAID_ELSEWHERE.includes(value));
  const decides = mayAct(visit.shell, visit.asked.params.departement!, 'recordDecision');
  return decides || keepsSecretariat(visit.shell, carrier.body)
    ? all
    : all.filter(({ value }) => KNOWN_TO_THE_TEAM.includes(value));
}

function EndForm(props: PathwayProps & { carrier: Carrier }) {
  const { pathway, carrier, visit } = props;
  const action = actAt(visit, 'fin');
  const { ended } = pathway;
  return (
    <Details
      summary={ended ? 'Corriger la date ou le motif' : 'Enregistrer la fin du parcours'}
      open={visit.typed?.action === action}
    >
      <p>{ENDING}</p>
      <ActForm
        action={action}
        id="parcours-fin"
        apart
        submit={ended ? 'Corriger la fin' : 'Enregistrer la fin'}
        confirm={ended ? undefined : AT_ONCE}
        kind="secondary"
      >
        <Hidden name="referralId" value={carrier.id} />
        {ended && <Version value={carrier.version} />}
        <RadioField name="reason" label="Motif" required stored={ended?.reason} options={reasonsFor(props, carrier)} />
        <DateField
          name="endedOn"
          label="Dernier jour du parcours"
          partial={false}
          required
          stored={ended?.on}
          hint="Aujourd’hui ou avant."
        />
      </ActForm>
    </Details>
  );
}

function ResumeForm({ carrier }: { carrier: Carrier }) {
  const visit = useVisit();
  const action = actAt(visit, 'reprise');
  return (
    <Details summary="Reprendre un parcours terminé par erreur" open={visit.typed?.action === action}>
      <p>{RESUMING}</p>
      <ActForm
        action={action}
        id="parcours-reprise"
        apart
        submit="Reprendre le parcours"
        confirm="Relisez : cet enregistrement a effet aussitôt."
        kind="secondary"
      >
        <Hidden name="referralId" value={carrier.id} />
        <Version value={carrier.version} />
      </ActForm>
    </Details>
  );
}
