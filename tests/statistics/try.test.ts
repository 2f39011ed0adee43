import { membership, protectedEvidence, exactEvidence } from '../attacks/suite/membership';
import { modelLaboratory, naiveLaboratory } from '../attacks/targets/model-laboratory';
import { exactUnderFive } from '../attacks/targets/mechanism';
import { drawLives } from '../attacks/world/draw-world';
import { theEditions, editionsOf, YEARS } from '../attacks/world/editions';
import { formerLattice as firstEdition } from '../attacks/targets/former-lattice';
const show = (r: any) => Object.fromEntries(Object.entries(r).map(([k, v]: any) => [k, [v.accuracy.rate, v.certain.rate, v.proven.rate, v.publicAccuracy.rate, v.publicCertain.rate].map((x) => x.toFixed(3)).join(' ')]));
test('x', async () => {
  for (const n of [900, 2800, 8400]) {
    const lives = drawLives('a', n, YEARS);
    const t = Date.now();
    console.log(n, show(await membership(modelLaboratory(lives, theEditions), protectedEvidence, { pairs: 1500, seed: 's' })), Date.now() - t);
    console.log('one', n, show(await membership(modelLaboratory(lives, theEditions), protectedEvidence, { pairs: 1500, seed: 's', years: 'one' })), Date.now() - t);
    console.log('old', n, show(await membership(modelLaboratory(lives, editionsOf(firstEdition, null)), protectedEvidence, { pairs: 300, seed: 's' })), Date.now() - t);
  }
  const lives = drawLives('a', 900, YEARS);
  console.log('exact', show(await membership(naiveLaboratory(lives, theEditions, () => exactUnderFive), exactEvidence, { pairs: 50, seed: 's', structured: false })));
}, 600000);
