import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { hour } from '../../shell/dates';
import { isNoted, nameOfPoint, pointAddress, type HeldItem, type PointProps } from './held';

type Guest = HeldItem['guests'][number];

/** Who is heard on this point: they leave before the body deliberates (CRPA R.133-6). */
export function Guests(props: PointProps) {
  const { guests } = props.item;
  if (guests.length === 0) return null;
  return (
    <ul class="console-points__facts">
      {guests.map((guest) => (
        <li>
          <GuestLine {...props} guest={guest} />
        </li>
      ))}
    </ul>
  );
}

function GuestLine(props: PointProps & { guest: Guest }) {
  const { guest, session, item } = props;
  const { labels } = useVisit();
  const quality = labels.of('GuestQuality', guest.quality);
  const may = isNoted(session) && guest.state === 'INVITED';
  return (
    <>
      <span>
        {capital(quality)}
        {slotOf(guest)}
        {'\u00a0'}: personne {labels.of('GuestState', guest.state)}
        {guest.leftAt && ` à ${hour(guest.leftAt)}`}
      </span>
      {may && (
        <ActForm action={`${pointAddress(props)}/entendre/${guest.id}`} id={`entendu-${guest.id}`} inline sentByScript>
          <Version value={guest.version} />
          <span class="console-taps">
            {session.status === 'OPEN' && tap('LEFT', 'Sort maintenant')}
            {tap('NOT_HEARD', 'Non entendue')}
          </span>
          <span class="fr-sr-only">
            {quality}, {nameOfPoint(item)}
          </span>
        </ActForm>
      )}
    </>
  );
}

const tap = (state: string, words: string) => (
  <button type="submit" name="state" value={state} class="fr-btn fr-btn--sm fr-btn--tertiary">
    {words}
  </button>
);

function slotOf({ expectedFrom, expectedUntil }: Guest): string {
  if (expectedFrom && expectedUntil) return `, de ${hour(expectedFrom)} à ${hour(expectedUntil)}`;
  if (expectedFrom) return `, à partir de ${hour(expectedFrom)}`;
  return expectedUntil ? `, jusqu’à ${hour(expectedUntil)}` : '';
}
