import { Details } from '../../elements';
import { moment } from '../../shell/dates';

interface GroupVersionsProps {
  versions: readonly { readonly version: number; readonly writtenAt: string }[];
  more: boolean;
  timeZone: string;
}

/** When this group was written; what was written before stays sealed with the file. */
export function GroupVersions({ versions, more, timeZone }: GroupVersionsProps) {
  if (versions.length === 0) return null;
  return (
    <Details summary="Quand ce groupe a été écrit">
      <ol class="console-list" reversed>
        {versions.map(({ version, writtenAt }) => (
          <li value={version}>
            Version {version}, le {moment(writtenAt, timeZone)}
          </li>
        ))}
      </ol>
      {more && <p>Les versions plus anciennes sont conservées avec le dossier.</p>}
    </Details>
  );
}
