import type { Attached } from '../../../client-sdk/src';
import { Alert } from '../../elements';
import { useVisit } from '../../http/context';
import type { Paper } from './paper-list';

/** `ID.METADATA_REMOVED.CONVERTED`: codes of a closed list, and nothing of anybody. */
export const encodeReceived = (attached: readonly Attached[]): string =>
  attached.map(({ document, changes }) => [document.id, ...changes.map(({ code }) => code)].join('.')).join(',');

/** What was removed from each of the papers that were just joined. */
export function ReceivedPapers({ papers }: { papers: readonly Paper[] }) {
  const { asked, labels } = useVisit();
  const lines = (asked.query.get('recues') ?? '').split(',').flatMap((each) => {
    const [id, ...codes] = each.split('.');
    const paper = papers.find((known) => known.id === id);
    return paper ? [{ paper, changes: codes.map((code) => labels.of('paperChange', code)) }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <Alert kind="info" title="Pièces reçues">
      <ul>
        {lines.map(({ paper, changes }) => (
          <li>
            <bdi>{paper.name}</bdi>
            {'\u00a0'}: {changes.length > 0 ? changes.join(' ') : 'rien n’a dû en être retiré.'}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
