import { ConsoleAccordDocument } from '../../../client-sdk/src';
import { ButtonLink, Empty, TabNav } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { mayAct } from '../../shell/may';
import { Accords } from './accords';
import { AccordForm } from './accord-form';
import { AccordText, type AccordFile } from './accord-text';
import { BackToFile, NoBody } from './file-links';
import { fileAddress } from '../../shell/addresses';
import { asksAccord, isUrgent, type Proposal } from './proposal';

/** Who will read what, first; then what the person answers. */
export const accordPage = page({
  path: '/:departement/dossiers/:id/accord',
  document: ConsoleAccordDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Accord de la personne',
  area: 'files',
  view: ({ departement }, visit) => {
    const code = visit.asked.params.departement!;
    if (!departement?.case || !mayAct(visit.shell, code, 'recordAccord')) return null;
    return <AccordPage file={departement.case} departement={code} visit={visit} />;
  },
});

interface AccordPageProps {
  file: AccordFile;
  departement: string;
  visit: Visit;
}

function AccordPage({ file, departement, visit }: AccordPageProps) {
  const proposals = file.proposeReferrals.proposals.filter(asksAccord);
  const chosen = chosenAmong(proposals, visit);
  return (
    <>
      <BackToFile departement={departement} caseId={file.id} />
      <h1>L’accord de la personne</h1>
      <p class="console-no-print">
        Un accord vaut pour une instance et pour un but. Lisez ce qui suit avec la personne, puis notez sa réponse.
      </p>
      {!chosen && <NoBody leftOut={file.proposeReferrals.leftOut} />}
      {chosen && <Chooser proposals={proposals} chosen={chosen} departement={departement} caseId={file.id} />}
      {chosen && <AccordText proposal={chosen} file={file} />}
      {chosen && <Notice chosen={chosen} file={file} departement={departement} />}
      {chosen && <AccordForm departement={departement} caseId={file.id} proposal={chosen} />}
      <section class="console-no-print" aria-labelledby="accords">
        <h2 id="accords">Accords déjà donnés</h2>
        {file.accords.length === 0 && <Empty>Aucun accord n’est enregistré.</Empty>}
        <Accords accords={file.accords} departement={departement} caseId={file.id} />
        {file.accords.length > 0 && <Next file={file} departement={departement} />}
      </section>
    </>
  );
}

/** What an accord makes possible. */
function Next({ file, departement }: { file: AccordFile; departement: string }) {
  const draft = file.stage === 'DRAFT';
  return (
    <ButtonLink href={`${fileAddress(departement, file.id)}/${draft ? 'transmettre' : 'orientations'}`}>
      {draft ? 'Transmettre le dossier' : 'Voir vers qui orienter'}
    </ButtonLink>
  );
}

/** The one asked for, the one of a refused form, else the first that has no accord yet. */
function chosenAmong(proposals: readonly Proposal[], { asked, typed }: Visit): Proposal | undefined {
  const wanted = typed?.fields.optional('body') ?? asked.query.get('instance');
  return (
    proposals.find(({ body }) => body.kind === wanted) ??
    proposals.find(({ accordRecorded }) => !accordRecorded) ??
    proposals[0]
  );
}

interface ChooserProps {
  proposals: readonly Proposal[];
  chosen: Proposal;
  departement: string;
  caseId: string;
}

function Chooser({ proposals, chosen, departement, caseId }: ChooserProps) {
  if (proposals.length < 2) return null;
  return (
    <TabNav
      label="Instance à laquelle le dossier serait transmis"
      views={proposals.map((proposal) => ({
        href: `${fileAddress(departement, caseId)}/accord?instance=${proposal.body.kind}`,
        label: `${proposal.body.shortName}${proposal.accordRecorded ? ' (accord enregistré)' : ''}`,
        current: proposal === chosen,
      }))}
    />
  );
}

/** The notice that goes with it, and this very page on paper. */
function Notice({ chosen, file, departement }: { chosen: Proposal; file: AccordFile; departement: string }) {
  const query = new URLSearchParams({
    instance: chosen.body.kind,
    ...(isUrgent(file.proposeReferrals) && { mineur: '1' }),
  });
  return (
    <section class="console-no-print" aria-labelledby="notice">
      <h2 id="notice">La notice d’information</h2>
      <p>
        Remettez-la à la personne, ou lisez-la avec elle{'\u00a0'}: qui répond de ses données, combien de temps elles
        sont gardées, comment exercer ses droits. Cette page s’imprime aussi, en grands caractères.
      </p>
      <ButtonLink kind="secondary" href={`${fileAddress(departement, file.id)}/notice?${query.toString()}`} download>
        Télécharger la notice à imprimer
      </ButtonLink>
    </section>
  );
}
