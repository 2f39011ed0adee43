import type { SignedCopyFragment } from '../../../client-sdk/src';
import { Details, FileInput, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { moment } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { size } from '../files/words';
import type { DecidedProps } from './decision';

interface SignedProps extends DecidedProps {
  timeZone: string;
}

/** The act as it was signed, for whoever knows in full whom it is about. */
export function SignedCopy(props: SignedProps) {
  const { referral, timeZone } = props;
  const { decision } = referral;
  if (!decision) return null;
  const { signedCopy, formerSignedCopies: former } = decision;
  const joins = mayJoin(props);
  if (!signedCopy && !joins) return null;
  return (
    <section aria-labelledby="exemplaire">
      <h2 id="exemplaire">Exemplaire signé</h2>
      {signedCopy && <CopyLine copy={signedCopy} timeZone={timeZone} />}
      {joins && <JoinForm {...props} />}
      {former.length > 0 && (
        <Details summary={`Exemplaires remplacés (${former.length})`}>
          {former.map((copy) => (
            <CopyLine copy={copy} timeZone={timeZone} />
          ))}
        </Details>
      )}
    </section>
  );
}

/** Once the file has ended, only the authority still reads whom it decided about. */
function mayJoin({ referral, visit: { shell, asked } }: DecidedProps): boolean {
  const decides = shell?.mandates.some(({ role }) => role === 'PREFECTURE') ?? false;
  return mayAct(shell, asked.params.departement!, 'attachSignedCopy') && (decides || referral.stage !== 'ENDED');
}

interface CopyProps {
  copy: SignedCopyFragment;
  timeZone: string;
}

function CopyLine({ copy: { url, size: bytes, uploadedAt, replacedAt, ...digests }, timeZone }: CopyProps) {
  const replaced = replacedAt ? `, remplacé le ${moment(replacedAt, timeZone)}` : '';
  return (
    <>
      <p>
        <TextLink href={url} icon="download-line" download>
          Ouvrir l’exemplaire signé (PDF, {size(bytes)})
        </TextLink>{' '}
        Joint le {moment(uploadedAt, timeZone)}
        {replaced}.
      </p>
      <Details summary="Empreintes (SHA-256)">
        <p>
          De ce qui est gardé{'\u00a0'}: <code class="console-digest">{digests.sha256}</code>
        </p>
        {digests.receivedSha256 && (
          <p>
            De l’original remis{'\u00a0'}: <code class="console-digest">{digests.receivedSha256}</code>
          </p>
        )}
      </Details>
    </>
  );
}

function JoinForm({ referral: { decision }, visit: { asked, typed } }: DecidedProps) {
  const { id, signedCopy } = decision!;
  const action = `/${asked.params.departement}/decisions/${id}/exemplaire-signe`;
  const form = (
    <ActForm
      action={action}
      id="exemplaire-signe"
      apart
      files
      submit={signedCopy ? 'Remplacer l’exemplaire signé' : 'Joindre l’exemplaire signé'}
      kind="secondary"
    >
      {signedCopy && <input type="hidden" name="replaces" value={signedCopy.id} />}
      <FileInput
        id="exemplaire-signe-file"
        name="file"
        label="L’acte signé, numérisé"
        hint={
          'Un PDF, 10 Mo au plus. Il est réécrit avant d’être gardé : gardez l’original. Le lit qui lit la décision et le nom de la ' +
          'personne en entier ; chaque ouverture est notée au journal.'
        }
        accept="application/pdf,.pdf"
      />
    </ActForm>
  );
  if (!signedCopy) return form;
  return (
    <Details summary="Remplacer l’exemplaire signé" open={typed?.action === action}>
      <p>L’exemplaire en place reste lisible parmi ceux qui ont été remplacés.</p>
      {form}
    </Details>
  );
}
