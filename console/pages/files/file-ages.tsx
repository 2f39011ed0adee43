import { Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, RadioField, SelectField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { isClosed } from './file-groups';
import type { FileProps } from './file-props';
import { month } from './words';

/** Which age was retained of the person, by whom and when; a later one follows, nothing is changed. */
export function FileAges({ file, address }: FileProps & { address: string }) {
  const { labels, typed } = useVisit();
  const action = `${address}/age`;
  return (
    <>
      <h3>Âge retenu</h3>
      {file.retainedAges.length === 0 && <Empty>Aucun âge n’a été retenu.</Empty>}
      <ul class="console-list">
        {file.retainedAges.map(({ age, basis, retainedOn, birthMonth }) => (
          <li>
            Personne {labels.of('Age', age)}, le {day(retainedOn)}
            <span class="console-list__more">
              Fondé sur{'\u00a0'}: {labels.of('AgeBasis', basis)}
              {birthMonth && `, née en ${month(birthMonth)}`}.
            </span>
          </li>
        ))}
      </ul>
      {!isClosed(file.stage) && (
        <Details summary="Enregistrer un âge retenu" open={typed?.action === action}>
          <ActForm action={action} submit="Enregistrer cet âge" kind="secondary">
            <Version value={file.version} />
            <RadioField name="age" label="Âge retenu" options={labels.all('Age')} inline required />
            <SelectField name="basis" label="Fondé sur" options={labels.all('AgeBasis')} required />
            <DateField
              name="retainedOn"
              label="Retenu le"
              hint="Le jour de la parole, de la pièce, de l’évaluation ou du jugement."
              partial={false}
              required
            />
            <TextField name="birthMonth" label="Mois de naissance retenu" hint="S’il l’a été, par exemple 05/2009." />
          </ActForm>
        </Details>
      )}
    </>
  );
}
