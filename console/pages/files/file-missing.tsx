import { Alert, Details, safeHref } from '../../elements';
import { fileAddress } from '../../shell/addresses';
import type { FileProps } from './file-props';
import { groupAddresses, isWritten, sheetGroups } from './sheet-form';

type Completeness = NonNullable<FileProps['file']['completeness']>;

/** What blocks the submission, each with the way to the field; then what the law only recommends. */
export function FileMissing({ place, file }: FileProps) {
  const { completeness } = file;
  if (!completeness || ['ENDED', 'ARCHIVED'].includes(file.stage)) return null;
  const address = fileAddress(place.code, file.id);
  return (
    <section aria-labelledby="ce-qui-manque">
      <h2 id="ce-qui-manque">Ce qui manque</h2>
      {completeness.complete ? (
        <Alert kind="success" small title="Rien ne bloque : tout ce qui est obligatoire est renseigné." />
      ) : (
        <ul class="console-list">
          {completeness.missing.map((each) => (
            <li>
              <MissingLine address={address} {...each} />
            </li>
          ))}
        </ul>
      )}
      <Recommended address={address} warnings={completeness.warnings} />
    </section>
  );
}

function MissingLine({ address, message, path }: Completeness['missing'][number] & { address: string }) {
  const href = fieldAddress(address, path?.[0], path?.[1]);
  return href ? <a href={safeHref(href)}>{message}</a> : <>{message}</>;
}

/** Where a field is written; null where nobody types it. */
function fieldAddress(address: string, group: string | undefined, field: string | undefined): string | null {
  const found = sheetGroups.find((each) => each === group);
  if (!found || !isWritten(found)) return null;
  return `${address}/groupes/${groupAddresses[found]}${field ? `#champ-${field}` : ''}`;
}

function Recommended({ address, warnings }: { address: string; warnings: Completeness['warnings'] }) {
  if (warnings.length === 0) return null;
  const papers = warnings.some(({ rule }) => rule.startsWith('DOCUMENT_'));
  return (
    <Details summary={`Recommandé, sans bloquer : ${warnings.length}`}>
      <p>La loi ou l’usage les demande sans en faire une condition : vous pouvez déposer sans eux, en le confirmant.</p>
      <ul>
        {warnings.map(({ message, article }) => (
          <li>
            {message} <span class="console-list__more">{article}</span>
          </li>
        ))}
      </ul>
      {papers && (
        <p>
          <a class="fr-link" href={safeHref(`${address}/pieces`)}>
            Joindre des pièces
          </a>
        </p>
      )}
    </Details>
  );
}
