import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { SelectField, Version } from '../../forms/fields';
import { day } from '../../shell/dates';
import type { Item, SittingProps } from './agenda';

const nameOf = ({ referral, title, position }: Item) => referral?.reference ?? title ?? `point ${position}`;

/** Up and down, by the keyboard too: they send the order of the whole table. */
export function OrderButtons({ item, index, last }: { item: Item; index: number; last: number }) {
  const button = (name: 'monter' | 'descendre', words: string, icon: string, disabled: boolean) => (
    <button
      type="submit"
      form="ordre"
      name={name}
      value={item.id}
      id={`${name}-${item.id}`}
      class={`fr-btn fr-btn--tertiary fr-btn--sm fr-icon-${icon}`}
      disabled={disabled}
    >
      {words} {nameOf(item)}
    </button>
  );
  return (
    <>
      {button('monter', 'Monter', 'arrow-up-line', index === 0)}
      {button('descendre', 'Descendre', 'arrow-down-line', index === last)}
    </>
  );
}

/** Deferred, moved to another sitting, or taken off where it is a policy point. */
export function ItemActs({ item, session, place, visit }: SittingProps & { item: Item }) {
  const { departement } = visit.asked.params;
  const at = (act: string) => `/${departement}/seances/${session.id}/points/${item.id}/${act}`;
  if (item.status !== 'PLACED') return null;
  const others = place.sessions.nodes.filter(
    (each) =>
      each.id !== session.id &&
      each.body.id === session.body.id &&
      each.formation === session.formation &&
      ['PLANNED', 'CONVENED'].includes(each.status),
  );
  return (
    <Details
      summary={
        <>
          Autres actes<span class="fr-sr-only"> sur {nameOf(item)}</span>
        </>
      }
    >
      {item.kind === 'POLICY' && session.status !== 'OPEN' ? (
        <ActForm action={at('retirer')} submit="Retirer" about={nameOf(item)} kind="tertiary" inline>
          <Version value={item.version} />
        </ActForm>
      ) : (
        <ActForm action={at('reporter')} submit="Reporter" about={nameOf(item)} kind="tertiary" inline>
          <Version value={item.version} />
        </ActForm>
      )}
      {others.length > 0 && session.status !== 'OPEN' && (
        <ActForm action={at('deplacer')} submit="Déplacer" about={nameOf(item)} kind="tertiary">
          <Version value={item.version} />
          <SelectField
            id={`vers-${item.id}`}
            name="sessionId"
            label="Vers la séance du"
            options={others.map(({ id, heldOn }) => ({ value: id, label: day(heldOn) }))}
          />
        </ActForm>
      )}
    </Details>
  );
}
