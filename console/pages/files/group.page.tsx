import { ConsoleGroupDocument } from '../../../client-sdk/src';
import { Breadcrumb } from '../../elements';
import { page } from '../../http/page';
import { useVisit } from '../../http/context';
import { fileAddress } from '../../shell/addresses';
import { isOwn } from './file-props';
import { isClosed } from './file-groups';
import { asWritten, GroupForm } from './group-form';
import { GroupReading, type GroupView } from './group-reading';
import { GroupTabs } from './group-tabs';
import { GroupVersions } from './group-versions';
import { groupAt, groupCode, isWritten, sheetGroups, type SheetGroup, type WrittenGroup } from './sheet-form';
import { groupTitle } from './words';
import type { GroupFile, Place } from './group';

const asked = (group: SheetGroup | null) =>
  Object.fromEntries(sheetGroups.filter(isWritten).map((each) => [each, each === group])) as Record<
    WrittenGroup,
    boolean
  >;

/** One group to write; the others are neither read nor opened. */
export const groupPage = page({
  path: '/:departement/dossiers/:id/groupes/:group',
  document: ConsoleGroupDocument,
  variables: ({ params }) => {
    const group = groupAt(params.group);
    return {
      code: params.departement!,
      id: params.id!,
      group: groupCode(group ?? 'identity') as never,
      ...asked(group),
    };
  },
  title: 'Écrire dans le dossier',
  area: 'files',
  view: ({ departement }, visit) => {
    const group = groupAt(visit.asked.params.group);
    if (!departement?.case || !group || !isWritten(group)) return null;
    return <WriteGroup place={departement} file={departement.case} group={group} />;
  },
});

interface WriteGroupProps {
  place: Place;
  file: GroupFile;
  group: WrittenGroup;
}

function WriteGroup({ place, file, group }: WriteGroupProps) {
  const { labels } = useVisit();
  const view = asWritten(file, group, file.sheet[group] as GroupView);
  const address = fileAddress(place.code, file.id);
  const title = groupTitle(labels, group);
  const writes = isOwn(file) && !isClosed(file.stage) && 'withheld' in view;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Dossiers', href: `/${place.code}/dossiers` },
          { label: `Dossier ${file.reference}`, href: address },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <GroupTabs address={address} current={group} written={file.writtenGroups} />
      {writes ? (
        <GroupForm address={address} file={file} group={group} view={view} />
      ) : (
        <GroupReading group={group} view={view} departement={place.code} id={file.id} />
      )}
      <GroupVersions
        versions={file.versions.nodes}
        more={file.versions.pageInfo.hasNextPage}
        timeZone={place.timeZone}
      />
    </>
  );
}
