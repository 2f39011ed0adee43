import { Card } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import type { FileProps } from './file-props';
import { capital } from '../../shell/capital';
import { month } from './words';

interface FileDuplicatesProps extends Pick<FileProps, 'file'> {
  address: string;
}

/** Somebody of that name and year of birth is perhaps known elsewhere: where and by whom is told to nobody. */
export function FileDuplicates({ file, address }: FileDuplicatesProps) {
  if (file.possibleDuplicates.length === 0) return null;
  return (
    <>
      <h3>Rapprochements possibles</h3>
      <p>
        Une personne de ce nom et de cette année de naissance a été enregistrée ailleurs. Ni le lieu, ni l’association
        ne sont dits. Le code sert à en parler au délégué à la protection des données.
      </p>
      {file.possibleDuplicates.map((duplicate) => (
        <Duplicate {...duplicate} address={address} />
      ))}
    </>
  );
}

type DuplicateProps = FileProps['file']['possibleDuplicates'][number] & { address: string };

function Duplicate({ id, code, state, month: found, version, address }: DuplicateProps) {
  const { labels } = useVisit();
  return (
    <Card level={4} title={`Code ${code}`} detail={`${capital(labels.of('DuplicateState', state))}, ${month(found)}`}>
      {state === 'TOLD' && (
        <ActForm
          action={`${address}/rapprochements/${id}`}
          submit="Répondre"
          kind="secondary"
          about={`au rapprochement ${code}`}
          confirm="Une réponse ne se change qu’en écrivant au délégué à la protection des données."
        >
          <Version value={version} />
          <RadioField
            name="answer"
            id={`reponse-${id}`}
            label="Votre réponse"
            options={labels.all('DuplicateAnswer')}
            required
          />
        </ActForm>
      )}
    </Card>
  );
}
