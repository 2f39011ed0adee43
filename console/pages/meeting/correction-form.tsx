import { ActForm } from '../../forms/act-form';
import { CheckboxField, RadioField, SelectField, TextAreaField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { nameOfPoint, pointAddress, type HeldOpinion, type PointProps } from './held';
import { VOTES } from './opinion-fields';

/** What the opinion says now stands in the fields; what it said stays readable beside it. */
export function CorrectionForm(props: PointProps & { opinion: HeldOpinion }) {
  const { item, opinion, visit } = props;
  const action = `${pointAddress(props)}/corriger`;
  const id = (name: string) => `champ-corriger-${name}-${item.id}`;
  return (
    <ActForm action={action} submit="Corriger l’avis" about={nameOfPoint(item)} kind="secondary" sentByScript>
      <Version value={opinion.version} />
      <input type="hidden" name="opinionId" value={opinion.id} />
      <RadioField
        id={id('sense')}
        name="sense"
        label="Sens de l’avis"
        options={visit.labels.all('OpinionSense')}
        stored={opinion.sense}
        inline
        small
      />
      <Votes opinion={opinion} id={id} />
      <TextAreaField
        id={id('reserves')}
        name="reserves"
        label="Réserves"
        hint={opinion.hasReserves ? 'Vide : celles qui sont écrites restent.' : undefined}
        rows={3}
        maxLength={2000}
      />
      {opinion.hasReserves && (
        <CheckboxField id={id('withoutReserves')} name="withoutReserves" label="Retirer les réserves écrites" small />
      )}
    </ActForm>
  );
}

interface VotesProps {
  opinion: HeldOpinion;
  id(name: string): string;
}

function Votes({ opinion, id }: VotesProps) {
  const { labels } = useVisit();
  return (
    <>
      <p class="fr-hint-text">Sans voix comptées, l’avis est rendu par consensus.</p>
      <div class="console-votes">
        {VOTES.map(([name, label]) => (
          <TextField
            id={id(name)}
            name={name}
            label={label}
            inputMode="numeric"
            maxLength={3}
            stored={opinion[name]?.toString()}
          />
        ))}
        <SelectField
          id={id('chairVote')}
          name="chairVote"
          label="Voix de la présidence"
          placeholder="Non dite"
          options={labels.all('ChairVote')}
          stored={opinion.chairVote}
        />
        <TextField
          id={id('treatedAt')}
          name="treatedAt"
          label="Heure"
          hint="À laquelle le point a été traité"
          maxLength={7}
          stored={opinion.treatedAt}
        />
      </div>
    </>
  );
}
