import type { Settings } from '../config/settings';
import { prepareInstallation } from '../installation';
import { acknowledge, findAdmissible, type Admissible } from '../journal/acknowledge';
import { SealKey } from '../journal/seal-key';
import { Witness } from '../journal/witness';
import { StartupError } from '../kernel/startup-error';
import { refuseBeingServed } from '../tenancy/being-served';
import { queryOf } from '../tenancy/query-of';
import { connectAdmin } from '../tenancy/admin-client';
import { outsideIn } from './verify-command';

export interface AcknowledgeOptions {
  reason: string;
  /** What a restore may admit by itself: a clock is for a person to judge. */
  only?: readonly Admissible['what'][];
}

/** Server stopped: what it would write meanwhile would be admitted unseen. True when something was. */
export async function runAcknowledgement(
  adminUrl: string,
  settings: Settings,
  { reason, only }: AcknowledgeOptions,
  say: (line: string) => void,
): Promise<boolean> {
  if (!/^.{5,300}$/u.test(reason.trim())) throw new StartupError(NO_REASON);
  const { keys } = await prepareInstallation(adminUrl, settings, () => undefined, { demonstrationCases: 0 });
  const key = new SealKey(keys.of('journal seal'));
  const admin = await connectAdmin(adminUrl);
  try {
    await refuseBeingServed(admin);
    await admin.query('set role passerelle_owner');
    const query = queryOf(admin);
    const found = (await findAdmissible(query, key, outsideIn(settings))).filter(
      ({ what }) => !only || only.includes(what),
    );
    await acknowledge(found, { query, key, witness: new Witness(settings.dataFolder, key.verifier), reason });
    for (const one of found) say(sentenceOf(one));
    return found.length > 0;
  } finally {
    await admin.end();
  }
}

const NO_REASON =
  'Dites pourquoi en une phrase de 5 à 300 caractères, sans nommer personne : npm run journal:acknowledge -- --reason "…".';

function sentenceOf({ departement, what, seal }: Admissible): string {
  if (what === 'CLOCK')
    return `Département ${departement} : il est pris acte que l'horloge a reculé avant le sceau ${seal}.`;
  if (what === 'WITNESS') return 'Il est pris acte que le relevé des têtes de chaîne recommence ce jour.';
  return `Département ${departement} : il est pris acte que la chaîne n'est plus, après le sceau ${seal}, celle qui avait été relevée.`;
}
