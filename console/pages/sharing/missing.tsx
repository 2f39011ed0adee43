import { Alert, TextLink } from '../../elements';
import { fileAddress } from '../../shell/addresses';
import type { SubmissionFile } from './seen';

type Completeness = NonNullable<SubmissionFile['completeness']>;

interface MissingProps {
  completeness: Completeness;
  departement: string;
  caseId: string;
}

/** What blocks, with the way to write it; what the law only recommends, apart. */
export function Missing({ completeness: { complete, missing, warnings }, departement, caseId }: MissingProps) {
  return (
    <section aria-labelledby="complet">
      <h2 id="complet">Le dossier est-il complet{'\u00a0'}?</h2>
      {complete && <Alert kind="success" small title="Tout ce qui est obligatoire est écrit." />}
      {!complete && (
        <Alert kind="error" title="Le dossier ne peut pas encore partir" level={3}>
          <ul>
            {missing.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
          <p>
            <TextLink href={fileAddress(departement, caseId)}>Compléter le dossier</TextLink>
          </p>
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert kind="warning" title={`Ce qui est recommandé et manque encore (${warnings.length})`} level={3}>
          <ul>
            {warnings.map(({ message, cure, article }) => (
              <li>
                {message} {cure} <span class="console-list__more">{article}</span>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </section>
  );
}
