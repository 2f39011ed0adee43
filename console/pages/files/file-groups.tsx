import { Badge, ButtonLink } from '../../elements';
import { useVisit } from '../../http/context';
import { asWritten } from './group-form';
import { GroupReading, groupAnchor, groupState, type GroupState } from './group-reading';
import { fileAddress } from '../../shell/addresses';
import type { FileProps } from './file-props';
import { bodyGroups, groupAddresses, isWritten, sheetGroups, type SheetGroup } from './sheet-form';
import { groupTitle } from './words';

/** Each group with what it holds, for this reader. */
export function FileGroups(props: FileProps) {
  return (
    <section aria-labelledby="fiche">
      <h2 id="fiche">La fiche</h2>
      <div class="console-groups">
        {(props.own ? sheetGroups : bodyGroups).map((group) => (
          <Group group={group} {...props} />
        ))}
      </div>
    </section>
  );
}

function Group({ group, place, file, own }: FileProps & { group: SheetGroup }) {
  const { labels } = useVisit();
  const view = asWritten(file, group, file.sheet[group]);
  const anchor = groupAnchor(group);
  const title = groupTitle(labels, group);
  return (
    <section class="console-card" aria-labelledby={anchor}>
      <h3 id={anchor} class="console-card__title">
        {title} <StateBadge state={groupState(view)} />
      </h3>
      <GroupReading group={group} view={view} departement={place.code} id={file.id} />
      {own && isWritten(group) && !isClosed(file.stage) && (
        <p class="console-card__foot">
          <ButtonLink
            kind="secondary"
            small
            icon="edit-line"
            href={`${fileAddress(place.code, file.id)}/groupes/${groupAddresses[group]}`}
          >
            Écrire<span class="fr-sr-only"> : {title}</span>
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

export const isClosed = (stage: string): boolean => stage === 'ENDED' || stage === 'ARCHIVED';

const STATES: Record<GroupState, string | null> = { masked: 'Masqué', withheld: 'Réservé', empty: 'Vide', value: null };

function StateBadge({ state }: { state: GroupState }) {
  const word = STATES[state];
  return word ? (
    <Badge small plain kind={state === 'empty' ? 'new' : 'neutral'}>
      {word}
    </Badge>
  ) : null;
}
