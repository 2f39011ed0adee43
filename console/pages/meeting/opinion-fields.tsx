import { Button, Details, Input, Select, Textarea } from '../../elements';
import { useTyped } from '../../forms/act-form';
import { bound } from '../../forms/field-props';
import { useVisit } from '../../http/context';
import { OPINIONS, type HeldItem, type PointProps } from './held';

/** The sense in one tap; votes and reserves where there are some. */
export function OpinionFields({ item, next }: PointProps) {
  const { labels } = useVisit();
  const name = `sense-${item.id}`;
  const { value: chosen, error } = bound({ name });
  const choices = [
    ...labels.all('OpinionSense'),
    { value: 'DEFER', label: 'Reporter' },
    { value: 'LATER', label: 'Plus tard' },
  ];
  return (
    <>
      <input type="hidden" name="itemIds" value={item.id} form={OPINIONS} />
      <input type="hidden" name={`version-${item.id}`} value={item.version} form={OPINIONS} />
      <div class="console-points__row">
        <fieldset class="console-points__senses" id={`champ-${name}`} tabIndex={-1}>
          <legend class="fr-sr-only">Avis sur {item.referral?.reference}</legend>
          {choices.map(({ value, label }) => (
            <div class="fr-radio-group fr-radio-group--sm">
              <input
                type="radio"
                id={`${value}-${item.id}`}
                name={name}
                form={OPINIONS}
                value={value}
                checked={chosen === value}
              />
              <label class="fr-label" for={`${value}-${item.id}`}>
                {label}
              </label>
            </div>
          ))}
        </fieldset>
        <Button kind="tertiary" small form={OPINIONS} name="suivant" value={next?.id ?? ''}>
          {next ? 'Enregistrer et passer au suivant' : 'Enregistrer'}
        </Button>
      </div>
      {error && <p class="fr-message fr-message--error">{error}</p>}
      <More item={item} />
    </>
  );
}

export const VOTES = [
  ['votesFor', 'Voix pour'],
  ['votesAgainst', 'Voix contre'],
  ['abstentions', 'Abstentions'],
] as const;

function More({ item }: { item: HeldItem }) {
  const { labels } = useVisit();
  const typed = useTyped();
  const field = (name: string) => ({ ...bound({ name: `${name}-${item.id}` }), form: OPINIONS });
  const names = [...VOTES.map(([name]) => name), 'chairVote', 'reserves'];
  const filled = names.some((name) => typed?.fields.optional(`${name}-${item.id}`));
  return (
    <Details
      summary={
        <>
          Vote, réserves<span class="fr-sr-only"> sur {item.referral?.reference}</span>
        </>
      }
      open={filled}
    >
      <p class="fr-hint-text">
        Sans voix comptées, l’avis est rendu par consensus. À égalité, la voix de la présidence l’emporte (CRPA
        R.133-11).
      </p>
      <div class="console-votes">
        {VOTES.map(([name, label]) => (
          <Input {...field(name)} label={label} inputMode="numeric" maxLength={3} />
        ))}
        <Select
          {...field('chairVote')}
          label="Voix de la présidence"
          placeholder="Non dite"
          options={labels.all('ChairVote')}
        />
      </div>
      <Textarea {...field('reserves')} label="Réserves" rows={3} maxLength={2000} />
    </Details>
  );
}
