import { drawLives } from '../attacks/world/draw-world';
import { theEditions, editionIn, YEARS, TRIENNIUM } from '../attacks/world/editions';
import { modelLaboratory } from '../attacks/targets/model-laboratory';
import { publications } from '../attacks/targets/target';
import { truthOf } from '../attacks/suite/truth';
import { officialStocks } from '../attacks/suite/official-stocks';
import { linearPrograms } from '../attacks/suite/linear-programs';
import { invariants } from '../attacks/suite/invariants';
test('x', async () => {
  let t = Date.now(); const lap = (w: string, ...x: any[]) => { console.log(w, Date.now() - t, ...x); t = Date.now(); };
  const lives = drawLives('a', 900, YEARS);
  const seen = await publications(modelLaboratory(lives, theEditions), 's', 60);
  const truth = truthOf(lives, theEditions);
  lap('publications');
  lap('K', officialStocks(editionIn(theEditions, TRIENNIUM), lives, seen));
  lap('B', linearPrograms(theEditions, lives, seen.slice(0, 1)));
  lap('G', await invariants(theEditions, lives, { seen: { publications: seen, truth }, differing: { cells: 0, publications: 0 } }));
}, 600000);
