import type { CanaryWorld } from '../../canaries/canary-world';

const AGREED = '2026-01-05';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What a team keeps to itself of the persons whom it follows, each with something to correct, take, send or end; and its own shelter. */
export async function keptByTeam(world: CanaryWorld, departement: string): Promise<string[]> {
  const by = `association-${departement}`;
  const file = (caseId: string, page: string) => `/${departement}/dossiers/${caseId}/${page}`;
  const asks = (await world.accepted(departement)).caseId;
  const lodged = (await world.accepted(departement)).caseId;
  const shelter = await ownShelter(world, departement);
  const [offered] = await requested(world, by, asks, shelter);
  await world.act(by, 'answerPlaceRequest', { requestId: offered!, answer: 'OFFERED', availableFrom: inDays(1) });
  await requested(world, by, asks, await ownShelter(world, departement));
  await world.act(by, 'recordStay', { caseId: lodged, means: 'SIAO', agreedOn: AGREED, startsOn: AGREED });
  await world.act(by, 'recordReflectionPeriod', { caseId: asks, receiptOn: inDays(-3) });
  await world.act(by, 'recordFormality', { caseId: asks, object: 'ASYLUM', askedOn: AGREED });
  await world.act(by, 'recordSecureReturn', { caseId: asks, country: 'NG', stage: 'CONSIDERED' });
  await world.act(by, 'writePleading', { caseId: lodged, writtenWith: 'PERSON', text: 'Ce qui est plaidé.' });
  await world.pleading(departement, asks);
  return [
    `/${departement}/annuaire/accueil`,
    ...['hebergement', 'demarches', 'ecrits'].map((page) => file(asks, page)),
    ...['hebergement', 'ecrits'].map((page) => file(lodged, page)),
  ];
}

let made = 0;

async function ownShelter(world: CanaryWorld, departement: string): Promise<string> {
  const told = { name: `Maison ${(made += 1)}`, publics: ['WOMEN'], withChildren: true, phone: '0400000000' };
  const input = { departement, ...told };
  return (await world.act(`association-${departement}`, 'registerShelter', input, 'shelter { id }')).shelter.id;
}

async function requested(world: CanaryWorld, by: string, caseId: string, shelter: string): Promise<string[]> {
  const need = { public: 'WOMEN', children: 0, neededFrom: inDays(1), needs: [] };
  const input = { caseId, shelterIds: [shelter], ...need };
  const { case: file } = await world.act(by, 'requestPlace', input, 'case { placeRequests { id } }');
  return (file.placeRequests as { id: string }[]).map(({ id }) => id);
}
