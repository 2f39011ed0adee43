import type { PaperKind } from '../../../client-sdk/src';
import { Button, Checkbox, Input, safeHref, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';

interface MadePapersProps {
  papers: readonly { kind: PaperKind; title: string; url: string }[];
  departement: string;
}

/** Shown to anybody by the person: what stands on it is chosen with them, and kept nowhere. */
const SHOWN: PaperKind = 'PROOF_OF_ENGAGEMENT';

/** What this reader may have made now: each is made when it is asked for, and kept by nobody. */
export function MadePapers({ papers, departement }: MadePapersProps) {
  const { shell } = useVisit();
  if (papers.length === 0) return null;
  const shown = papers.find(({ kind }) => kind === SHOWN);
  const others = papers.filter(({ kind }) => kind !== SHOWN);
  return (
    <section aria-labelledby="papiers" class="console-no-print">
      <h2 id="papiers">Papiers</h2>
      <p>
        Chacun est fait à l’instant, en PDF, avec ce que vous pouvez lire. Rien n’en est gardé ici ; c’est noté au
        journal.
      </p>
      <ul>
        {others.map(({ title, url }) => (
          <li>
            <TextLink href={url} download>
              {title} (PDF)
            </TextLink>
          </li>
        ))}
      </ul>
      {shown && <ShownPaper address={shown.url} />}
      {mayAct(shell, departement, 'writePaperWording') && (
        <p>
          <TextLink href={`/${departement}/papiers/modeles`}>Adapter les modèles de papiers</TextLink>
        </p>
      )}
    </section>
  );
}

function ShownPaper({ address }: { address: string }) {
  return (
    <form method="get" action={safeHref(address)} class="console-form">
      <h3>Attestation d’accompagnement, à montrer en cas de contrôle</h3>
      <p>Une page, sans référence ni motif. Un numéro laissé vide s’écrit à la main ; rien n’en est gardé.</p>
      <Input id="appeler-association" name="association" type="tel" label="Téléphone de l’association" />
      <Input id="appeler-avocat" name="avocat" type="tel" label="Téléphone de l’avocat" />
      <Checkbox id="appeler-nom" name="nom" value="oui" label="Avec le prénom et le nom, si la personne le choisit" />
      <Button kind="secondary">Faire l’attestation (PDF)</Button>
    </form>
  );
}
