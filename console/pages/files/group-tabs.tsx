import { TabNav } from '../../elements';
import { useVisit } from '../../http/context';
import { groupAddresses, groupCode, isWritten, sheetGroups, type SheetGroup } from './sheet-form';
import { groupTitle } from './words';

interface GroupTabsProps {
  /** Of the file. */
  address: string;
  current: SheetGroup;
  written: readonly { readonly group: string }[];
}

/** In any order: each says whether it was written. */
export function GroupTabs({ address, current, written }: GroupTabsProps) {
  const { labels } = useVisit();
  const views = sheetGroups.filter(isWritten).map((group) => ({
    href: `${address}/groupes/${groupAddresses[group]}`,
    current: group === current,
    label: (
      <>
        {groupTitle(labels, group)}
        {!written.some((each) => each.group === groupCode(group)) && <span class="console-tabs__count"> (vide)</span>}
      </>
    ),
  }));
  return <TabNav label="Groupes du dossier" views={views} />;
}
