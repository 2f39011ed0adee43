import { Alert, ButtonLink, Details, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import type { Proposal } from './proposal';
import { Readers } from './readers';
import type { SubmissionFile, SubmissionPlace } from './seen';
import { capital } from '../../shell/capital';

/** A submission seizes the commission alone, and of its own matter; any other body is asked afterwards. */
const SEIZED = 'PROSTITUTION_EXIT_COMMISSION';

export const seizedBy = ({ proposeReferrals }: SubmissionFile): Proposal | undefined =>
  proposeReferrals.proposals.find(({ body }) => body.kind === SEIZED);

/** Of a child the commission is seized where coordination is asked: without an accord for it, the file leaves for nobody. */
const isAsked = ({ formation, accordRecorded }: Proposal): boolean => formation !== 'MINORS_PATHWAYS' || accordRecorded;

export function mayLeave(file: SubmissionFile): boolean {
  const seized = seizedBy(file);
  return seized === undefined || seized.accordRecorded || !isAsked(seized);
}

export function Addressees({ place, file }: { place: SubmissionPlace; file: SubmissionFile }) {
  const seized = seizedBy(file);
  const why = file.proposeReferrals.leftOut.find(({ kind }) => kind === SEIZED)?.reason;
  return (
    <section aria-labelledby="destinataires">
      <h2 id="destinataires">À qui il part</h2>
      {seized ? <Seized proposal={seized} place={place} file={file} /> : <Nobody why={why} file={file} place={place} />}
    </section>
  );
}

interface SeizedProps {
  proposal: Proposal;
  place: SubmissionPlace;
  file: SubmissionFile;
}

function Seized({ proposal, place, file }: SeizedProps) {
  const { body, accordRecorded, reason, formation, readers } = proposal;
  return (
    <>
      <p>
        <strong>{body.name}.</strong> {reason}
      </p>
      {!accordRecorded && !isAsked(proposal) && (
        <Alert kind="info" title="La commission ne sera pas saisie" level={3}>
          <p>
            Le parcours d’un mineur y vient si une coordination est demandée, par l’aide sociale à l’enfance, le juge ou
            votre équipe ; une mesure du juge ne s’y régularise pas. Le dossier peut être déposé sans elle.
          </p>
          <ButtonLink href={`${fileAddress(place.code, file.id)}/accord?instance=${body.kind}`}>
            Recueillir l’accord pour une coordination
          </ButtonLink>
        </Alert>
      )}
      {!accordRecorded && isAsked(proposal) && (
        <Alert kind="warning" title="L’accord de la personne manque" level={3}>
          <p>Lisez-lui d’abord qui lira quoi, puis notez sa réponse.</p>
          <ButtonLink href={`${fileAddress(place.code, file.id)}/accord?instance=${body.kind}`}>
            Recueillir l’accord
          </ButtonLink>
        </Alert>
      )}
      <Unattended place={place} formation={formation} />
      <Details summary={accordRecorded ? 'Qui lira quoi, dans la limite de son accord' : 'Qui lirait quoi'}>
        <Readers readers={readers} />
      </Details>
    </>
  );
}

/** Seats that nobody holds: whoever should read there would not. */
function Unattended({ place, formation }: { place: SubmissionPlace; formation: string }) {
  const { labels } = useVisit();
  const body = place.bodies.find(({ kind }) => kind === SEIZED);
  const seats = body?.unattendedSeats.filter((seat) => seat.formation === formation) ?? [];
  if (seats.length === 0) return null;
  return (
    <Alert kind="info" title="Personne ne lira pour ces sièges aujourd’hui" level={3}>
      <ul>
        {seats.map(({ role, says }) => (
          <li>
            <strong>{capital(labels.of('Role', role))}.</strong> {says}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Nobody({ why, file, place }: { why?: string; file: SubmissionFile; place: SubmissionPlace }) {
  return (
    <Alert kind="info" title="Ce dépôt ne saisit aucune instance" level={3}>
      {why && <p>{why}</p>}
      <p>
        Le dossier reste dans votre association. Une fois transmis, vous pourrez{' '}
        <TextLink href={`${fileAddress(place.code, file.id)}/orientations`}>
          voir vers qui orienter la personne
        </TextLink>
        .
      </p>
    </Alert>
  );
}
