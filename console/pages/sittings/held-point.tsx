import { Badge, Button, Details, Select, Textarea, TextLink, Input } from '../../elements';
import { useTyped } from '../../forms/act-form';
import { bound } from '../../forms/field-props';
import type { Labels } from '../../shell/labels';
import { capital } from '../../shell/capital';
import type { HeldItem } from './held';

interface PointProps {
  item: HeldItem;
  next: HeldItem | null;
  open: boolean;
  labels: Labels;
  departement: string;
}

/** A point: who it is about at the reader's level, and what is thought of it. */
export function Point(props: PointProps) {
  const { item, open } = props;
  const takes = open && item.status === 'PLACED' && item.referral !== null;
  return (
    <li
      id={`point-${item.id}`}
      class="console-points__point"
      tabIndex={-1}
      data-live
      data-live-state={`${item.status} ${item.version}`}
    >
      <Head {...props} />
      {takes ? <Choices {...props} /> : <Outcome {...props} />}
    </li>
  );
}

function Head({ item, labels, departement }: PointProps) {
  const { referral, title, kind, minutes, position } = item;
  const coded = referral && [
    referral.sex && labels.of('identity.sex', referral.sex),
    referral.ageClass && labels.of('identity.ageClass', referral.ageClass),
  ];
  return (
    <>
      <h3>
        {position}.{' '}
        {referral ? <TextLink href={`/${departement}/saisines/${referral.id}`}>{referral.reference}</TextLink> : title}
      </h3>
      <p class="console-list__more">
        {[capital(labels.of('AgendaItemKind', kind)), ...(coded ?? []), `${minutes}\u00a0min`]
          .filter(Boolean)
          .join(', ')}
      </p>
    </>
  );
}

function Outcome({ item: { opinion, status }, labels }: PointProps) {
  if (!opinion) return <p>{capital(labels.of('AgendaItemStatus', status))}</p>;
  const { sense, manner, votesFor, votesAgainst, abstentions, hasReserves } = opinion;
  return (
    <p>
      <Badge kind={sense === 'FAVOURABLE' ? 'success' : 'error'} small plain>
        {labels.of('OpinionSense', sense)}
      </Badge>{' '}
      {manner === 'VOTES'
        ? `${votesFor ?? 0} pour, ${votesAgainst ?? 0} contre, ${abstentions ?? 0} abstention(s)`
        : labels.of('OpinionManner', manner)}
      {hasReserves && ', avec réserves'}.
    </p>
  );
}

/** The sense in one tap; votes and reserves where there are some. */
function Choices({ item, next, labels }: PointProps) {
  const sense = bound({ name: `sense-${item.id}` });
  const choice = (value: string, label: string) => (
    <div class="fr-radio-group fr-radio-group--sm">
      <input
        type="radio"
        id={`${value}-${item.id}`}
        name={`sense-${item.id}`}
        value={value}
        checked={sense.value === value}
      />
      <label class="fr-label" for={`${value}-${item.id}`}>
        {label}
      </label>
    </div>
  );
  return (
    <>
      <input type="hidden" name="itemIds" value={item.id} />
      <input type="hidden" name={`version-${item.id}`} value={item.version} />
      <div class="console-points__row">
        <fieldset class="console-points__senses">
          <legend class="fr-sr-only">Avis sur {item.referral?.reference}</legend>
          {labels.all('OpinionSense').map(({ value, label }) => choice(value, label))}
          {choice('DEFER', 'Reporter')}
        </fieldset>
        <Button kind="secondary" small name="suivant" value={next?.id ?? ''}>
          {next ? 'Enregistrer et passer au suivant' : 'Enregistrer'}
        </Button>
      </div>
      <More item={item} labels={labels} />
    </>
  );
}

const VOTES = [
  ['votesFor', 'Voix pour'],
  ['votesAgainst', 'Voix contre'],
  ['abstentions', 'Abstentions'],
] as const;

function More({ item, labels }: Pick<PointProps, 'item' | 'labels'>) {
  const typed = useTyped();
  const field = (name: string) => ({ ...bound({ name: `${name}-${item.id}` }), id: `champ-${name}-${item.id}` });
  const names = [...VOTES.map(([name]) => name), 'chairVote', 'reserves'];
  const filled = names.some((name) => typed?.fields.optional(`${name}-${item.id}`));
  return (
    <Details summary="Vote, réserves" open={filled}>
      <p class="fr-hint-text">Sans voix comptées, l’avis est rendu par consensus.</p>
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
