import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { listsOf, reachedFrom } from '../attacks/suite/schema-lists';
import { drawLives } from '../attacks/world/draw-world';
import { theEditions, editionIn, YEARS, TRIENNIUM } from '../attacks/world/editions';
import { twinOf } from '../attacks/world/twins';
test('x', () => { const s = buildSchema(readFileSync('schema/schema.graphql', 'utf8')); console.log(listsOf(s).join('\n'), reachedFrom(s).map((t) => t.name).join(' '));
 const lives = drawLives('a', 900, YEARS); console.log(twinOf(lives, editionIn(theEditions, TRIENNIUM), { except: ['38'] }).moved); });
