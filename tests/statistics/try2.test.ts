import { drawLives } from '../attacks/world/draw-world';
import { theEditions, editionsOf, YEARS, yearly, triennial } from '../attacks/world/editions';
import { leastSds, Collusion, collusion } from '../attacks/suite/collusion';
import { modelLaboratory, naiveLaboratory } from '../attacks/targets/model-laboratory';
import { exactUnderFive } from '../attacks/targets/mechanism';
import { publications } from '../attacks/targets/target';
import { truthOf } from '../attacks/suite/truth';
import { differencing } from '../attacks/suite/differencing';
import { leastSquares } from '../attacks/suite/least-squares';
test('x', async () => {
  let t = Date.now(); const lap = (w: string, ...x: any[]) => { console.log(w, Date.now() - t, ...x); t = Date.now(); };
  lap('analytic', leastSds(theEditions, 'PUBLIC'), leastSds(theEditions, 'MIPROF'));
  const lives = drawLives('a', 900, YEARS);
  const seen = await publications(modelLaboratory(lives, theEditions), 's', 60);
  const truth = truthOf(lives, theEditions);
  lap('publications');
  const [open, whole] = [new Collusion(theEditions, 'PUBLIC'), new Collusion(theEditions, 'MIPROF')];
  for (const p of seen) open.look(p, truth);
  lap('open');
  for (const p of seen.slice(0, 4)) whole.look(p, truth);
  lap('whole');
  lap('J', collusion(theEditions, lives, { open, whole, publications: seen }));
  const naive = [];
  for (let i = 0; i < 5; i++) { const l = drawLives('n' + i, 900, YEARS); naive.push({ publications: await publications(naiveLaboratory(l, theEditions, () => exactUnderFive), 'x', 1), truth: truthOf(l, theEditions) }); }
  lap('A', differencing(theEditions, { publications: seen, truth }, naive));
  lap('C2', leastSquares(theEditions, { publications: seen, truth }));
}, 600000);
